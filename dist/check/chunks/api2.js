import { a as isStatus, i as Unauthorized, n as Forbidden, r as KubernetesApi, t as CONFIG_MAPS } from "./api.js";

export { CONFIG_MAPS, Forbidden, KubernetesApi, Unauthorized, isStatus };