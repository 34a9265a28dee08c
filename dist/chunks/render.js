// src/awsauth/nodes.ts
/**
* The groups that entries of nodes carry, by which a node may join the cluster and read what is meant for nodes: EKS user
* guide, "Grant IAM users access to Kubernetes with a ConfigMap" and "Prepare cluster access for hybrid nodes".
*/
const nodeGroups = /* @__PURE__ */ new Set([
	"system:bootstrappers",
	"system:nodes",
	"system:node-proxier",
	"eks:kube-proxy-windows"
]);

// src/awsauth/render.ts
/**
* A text as a YAML scalar that every YAML version reads alike: double-quoted, ASCII only. An unquoted
* `{{SessionName}}` is a map to go-yaml and `on` is a boolean, so nothing is ever left bare. Letters beyond 16 bits are
* one escape, since go-yaml refuses the two halves that JSON would write.
*/
function quote(text) {
	return JSON.stringify(text.replace(/\p{Cs}/gu, "�")).replace(/[\u007f-\u{10ffff}]/gu, (letter) => {
		const point = letter.codePointAt(0) ?? 0;
		return point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`;
	});
}
/** A list of entries in block style, or nothing at all for no entries. */
function renderList(mappings, indent = "", newline = "\n") {
	return mappings.map((mapping) => renderItem(mapping, indent, newline)).join("");
}
/** One entry as an item of a block list, with the line break behind it. */
function renderItem(mapping, indent, newline) {
	return itemLines(mapping).map((line) => indent + line + newline).join("");
}
function itemLines(mapping) {
	if (mapping.section === "mapAccounts") return [`- ${quote(mapping.account)}`];
	const arnField = mapping.section === "mapRoles" ? "rolearn" : "userarn";
	const groups = mapping.groups.map((group) => `    - ${quote(group)}`);
	return [
		`- ${arnField}: ${quote(mapping.arn)}`,
		`  username: ${quote(mapping.username)}`,
		...groups.length > 0 ? ["  groups:", ...groups] : []
	];
}

export { renderList as n, nodeGroups as r, renderItem as t };