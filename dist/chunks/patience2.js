import { t as defaultPatience } from "./patience.js";

// src/survey/patience.ts
/** A survey tells what a run can do without, so its calls are not waited for as others are. */
const surveyPatience = {
	...defaultPatience,
	connectMs: 5e3,
	attemptMs: 1e4,
	attempts: 2,
	longestWaitMs: 2e3,
	totalMs: 1e4
};

export { surveyPatience as t };