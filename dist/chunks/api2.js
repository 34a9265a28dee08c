import { i as Unauthorized, n as KubernetesApi, r as Overtaken, t as Forbidden } from "./api.js";

export { Forbidden, KubernetesApi, Overtaken, Unauthorized };