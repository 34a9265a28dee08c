import { n as wordsOf, t as enterEks } from "./enter-eks.js";

export { enterEks, wordsOf };