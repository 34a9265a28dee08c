// src/verify/evidence.ts
/** A person of a username and groups, in the one form that can be compared. */
function personOf({ username, groups }) {
	return {
		username,
		groups: [...new Set(groups)].filter((group) => group !== "system:authenticated").sort()
	};
}
/** Whether two are the same person; nobody is only the same as nobody. */
function samePerson(a, b) {
	return a?.username === b?.username && a?.groups.join("\n") === b?.groups.join("\n");
}

export { samePerson as n, personOf as t };