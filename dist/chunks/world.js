import { t as Failure } from "./failure.js";

// src/world.ts
/**
* Gives what the work gives.
*
* @throws Failure `interrupted` as soon as the run is told to stop
*/
function unlessTold({ interrupted }, work) {
	const told = new Promise((_, reject) => {
		const stop = () => reject(toldToStop(interrupted));
		if (interrupted.aborted) stop();
		else interrupted.addEventListener("abort", stop, { once: true });
	});
	return Promise.race([work, told]);
}
function toldToStop({ reason }) {
	return new Failure("interrupted", `The run was told to stop (${String(reason)}).`, { remedy: "Run it again: a change that is not in place yet is made then." });
}

export { unlessTold as t };