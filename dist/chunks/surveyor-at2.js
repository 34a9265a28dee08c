import { t as surveyorAt } from "./surveyor-at.js";

export { surveyorAt };