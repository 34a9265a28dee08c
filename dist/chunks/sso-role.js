// src/principal/sso-role.ts
const NAME = /^AWSReservedSSO_([\w+=,.@-]{1,32})_[\da-f]{16}$/i;
const SSO = /sso/i;
const PATH = /^\/(?:aws-reserved\/sso\.amazonaws\.com\/(?:[a-z]+(?:-[a-z]+)+-\d+\/)?)?$/;
/** Reads a role as one that IAM Identity Center makes of a permission set; undefined where it does not pretend to be one. */
function ssoRoleOf({ name, path }) {
	if (!SSO.test(name) && !SSO.test(path)) return void 0;
	if (!name.toLowerCase().replace(/[^a-z]/g, "").startsWith("awsreservedsso") && !path.toLowerCase().startsWith("/aws-reserved/sso")) return void 0;
	const permissionSet = NAME.exec(name)?.[1];
	if (permissionSet === void 0) return { problem: "name" };
	return PATH.test(path) ? { permissionSet } : { problem: "path" };
}

export { ssoRoleOf as t };