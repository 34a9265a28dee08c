import { n as WritingApi, t as Overtaken } from "./writing-api2.js";

export { Overtaken, WritingApi };