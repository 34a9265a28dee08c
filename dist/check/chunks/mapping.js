// src/awsauth/mapping.ts
/** The three keys of the ConfigMap's data that the authenticator reads, in the order in which it matches. */
const sections = [
	"mapRoles",
	"mapUsers",
	"mapAccounts"
];
/** What the authenticator compares a caller with: it matches ARNs ignoring case. */
function matchKey(mapping) {
	return mapping.section === "mapAccounts" ? mapping.account : lowerCase(mapping.arn);
}
/** A text in lower case as Go's strings.ToLower makes it: letter by letter, and İ becomes a plain i. */
function lowerCase(text) {
	if (/^[ -~]*$/.test(text)) return text.toLowerCase();
	return Array.from(text, (letter) => letter === "İ" ? "i" : letter.toLowerCase()).join("");
}
/** Names an entry by its section and whom it matches; the same ARN in two sections is two entries. */
function entryKey(mapping) {
	return `${mapping.section} ${matchKey(mapping)}`;
}
/** The principal of a mapping as it stands in the ConfigMap: an ARN, or an account id. */
function principalText(mapping) {
	return mapping.section === "mapAccounts" ? mapping.account : mapping.arn;
}
/** Whether two mappings let the same caller in as the same user with the same groups; the order of groups is no matter. */
function sameMapping(a, b) {
	if (matchKey(a) !== matchKey(b)) return false;
	if (a.section === "mapAccounts" || b.section === "mapAccounts") return a.section === b.section;
	return a.section === b.section && a.username === b.username && sameGroups(a.groups, b.groups);
}
function sameGroups(a, b) {
	const left = [...new Set(a)].sort();
	const right = [...new Set(b)].sort();
	return left.length === right.length && left.every((group, index) => group === right[index]);
}

export { sameMapping as a, principalText as i, lowerCase as n, sections as o, matchKey as r, entryKey as t };