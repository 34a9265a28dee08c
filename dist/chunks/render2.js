import { t as require_dist } from "./dist.js";
import { r as plainJson } from "./plain.js";
import { n as accountsOf } from "./access.js";
import { i as arnOfProvider } from "./rbac.js";

// src/iam/naming.ts
var import_dist = require_dist();
/**
* Gives each of some things a name of its own: two that would be called the same are numbered.
*
* @param wanted what each is to be called, by its key
*/
function namesFor(wanted) {
	const names = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const [key, base] of wanted) {
		let name = base;
		for (let number = 2; taken.has(name); number += 1) name = `${base}${number}`;
		taken.add(name);
		names.set(key, name);
	}
	return (key) => names.get(key) ?? "";
}
/** Sentences as comments, in lines of up to 118 characters. */
function comments(sentences) {
	return sentences.flatMap((sentence) => {
		const lines = [""];
		for (const word of sentence.split(" ")) {
			const line = lines.at(-1) ?? "";
			if (line !== "" && line.length + word.length > 115) lines.push(word);
			else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
		}
		return lines;
	}).map((line) => `# ${line}`).join("\n");
}

// src/iam/cloudformation.ts
/**
* The access as one CloudFormation template for all accounts: deployed to each of them (a stack each, or a stack set), it
* makes what belongs there.
*/
function cloudFormationOf(access, head) {
	const { providers, roles, users, proofs, cluster } = access;
	const accounts = inTurn(access);
	const here = (account) => `Account${account}`;
	const nameOf = namesFor([
		...providers.map(({ account }) => [account, `GitHub${account}`]),
		...roles.map(({ role, exists }) => [role.arn, `${logical(role.name)}${exists ? "Policy" : ""}`]),
		...users.map(({ user }) => [user.arn, `${logical(user.name)}Policy`])
	]);
	const resources = {};
	for (const { account, url, audience } of providers) resources[nameOf(account)] = {
		Type: "AWS::IAM::OIDCProvider",
		Condition: `Provider${account}`,
		Properties: {
			Url: url,
			ClientIdList: [audience]
		}
	};
	for (const { role, purpose, exists, trust, policy, after } of roles) {
		const before = roles.filter((other) => after.includes(other.role.arn) && !other.exists && other.role.account === role.account).map((other) => nameOf(other.role.arn));
		if (!exists) resources[nameOf(role.arn)] = {
			Type: "AWS::IAM::Role",
			Condition: here(role.account),
			...before.length === 0 ? {} : { DependsOn: before },
			Properties: {
				RoleName: role.name,
				Path: role.path,
				Description: `Guestlist: ${purpose}`,
				AssumeRolePolicyDocument: trust,
				...policy.Statement.length === 0 ? {} : { Policies: [{
					PolicyName: "guestlist",
					PolicyDocument: policy
				}] }
			}
		};
		else if (policy.Statement.length > 0) resources[nameOf(role.arn)] = {
			Type: "AWS::IAM::RolePolicy",
			Condition: here(role.account),
			Properties: {
				RoleName: role.name,
				PolicyName: "guestlist",
				PolicyDocument: policy
			}
		};
	}
	for (const { user, policy } of users) resources[nameOf(user.arn)] = {
		Type: "AWS::IAM::UserPolicy",
		Condition: here(user.account),
		Properties: {
			UserName: user.name,
			PolicyName: "guestlist",
			PolicyDocument: policy
		}
	};
	const wanted = [...roles.flatMap(({ role, exists, trust }) => exists ? [[role.arn, trust.Statement]] : []), ...proofs.map(({ role, statement }) => [role.arn, [statement]])];
	const template = {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `What lets Guestlist into the cluster ${cluster}.`,
		...wanted.length === 0 ? {} : { Metadata: { TrustToAdd: Object.fromEntries(wanted) } },
		...providers.length === 0 ? {} : { Parameters: PARAMETERS },
		Conditions: {
			...Object.fromEntries(accounts.map((account) => [here(account), { "Fn::Equals": [{ Ref: "AWS::AccountId" }, account] }])),
			...Object.fromEntries(providers.map(({ account }) => [`Provider${account}`, { "Fn::And": [{ Condition: here(account) }, { "Fn::Equals": [{ Ref: "CreateOidcProvider" }, "true"] }] }]))
		},
		Resources: resources
	};
	const deploy = `Deploy it in account ${accounts.join(", then in account ")}, with CAPABILITY_NAMED_IAM.`;
	const why = accounts.length === 1 ? "" : " A trust policy can only name who is there already.";
	return `${comments([...head, `${deploy}${why}`])}\n${(0, import_dist.stringify)(template, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	})}`;
}
const PARAMETERS = { CreateOidcProvider: {
	Type: "String",
	Description: "Whether to make the OIDC provider of GitHub; false where the account has it already.",
	AllowedValues: ["true", "false"],
	Default: "true"
} };
/** The accounts that something is made in, those first whose roles are named by the trust policies of others. */
function inTurn(access) {
	const { roles } = access;
	const accountOf = new Map(roles.map(({ role }) => [role.arn, role.account]));
	const left = new Set(accountsOf(access));
	const waits = (account) => roles.filter(({ role, exists }) => role.account === account && !exists).flatMap(({ after }) => after.map((arn) => accountOf.get(arn) ?? account)).some((before) => before !== account && left.has(before));
	const turns = [];
	while (left.size > 0) {
		const [next = ""] = [...left].sort((a, b) => Number(waits(a)) - Number(waits(b)));
		turns.push(next);
		left.delete(next);
	}
	return turns;
}
/** Logical ids are letters and digits. */
function logical(name) {
	return name.split(/[^0-9A-Za-z]+/).filter(Boolean).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Role";
}

// src/iam/hcl.ts
/** An expression of our own words: a reference, a call. */
var Expression = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** A call of a function with one argument. */
var Call = class extends Expression {
	argument;
	constructor(name, argument) {
		super(name);
		this.argument = argument;
	}
};
/** A block: `resource "aws_iam_role" "name" { … }`. Blocks inside follow the attributes. */
function block(head, attributes, blocks = []) {
	const [type, ...labels] = head;
	return `${[type, ...labels.map(quoted)].join(" ")} {\n${[...members(attributes, 1), ...blocks.map((inner) => `\n${inner.replace(/^(?=.)/gm, "  ")}`)].join("\n").replace(/^\n/, "")}\n}`;
}
/** A text as a template without templates: HCL native syntax specification, "Template Expressions". */
function quoted(text) {
	return JSON.stringify(text).replace(/\$\{/g, "$$$${").replace(/%\{/g, "%%{");
}
/** Attributes as `terraform fmt` has them: the equals signs of neighbours on one line each stand under each other. */
function members(object, depth) {
	const indent = "  ".repeat(depth);
	const lines = Object.entries(object).flatMap(([name, value]) => value === void 0 ? [] : [{
		name: nameOf(name),
		value: expressionOf(value, depth)
	}]);
	return lines.map(({ name, value }, index) => {
		if (value.includes("\n")) return `${indent}${name} = ${value}`;
		let [from, to] = [index, index];
		while (from > 0 && !isLong(lines[from - 1])) from -= 1;
		while (to < lines.length - 1 && !isLong(lines[to + 1])) to += 1;
		const width = Math.max(...lines.slice(from, to + 1).map((each) => each.name.length));
		return `${indent}${name.padEnd(width)} = ${value}`;
	});
}
function isLong(written) {
	return written?.value.includes("\n") === true;
}
function nameOf(name) {
	return /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name);
}
function expressionOf(value, depth) {
	if (typeof value === "string") return quoted(value);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (value instanceof Call) return `${value.text}(${expressionOf(value.argument, depth)})`;
	if (value instanceof Expression) return value.text;
	const indent = "  ".repeat(depth);
	if (isList(value)) {
		if (value.every((item) => typeof item !== "object" || item instanceof Expression)) {
			const line = `[${value.map((item) => expressionOf(item, depth)).join(", ")}]`;
			if (line.length <= 80) return line;
		}
		return `[\n${value.map((item) => `${indent}  ${expressionOf(item, depth + 1)}`).join(",\n")}\n${indent}]`;
	}
	const inner = members(value, depth + 1);
	return inner.length === 0 ? "{}" : `{\n${inner.join("\n")}\n${indent}}`;
}
function isList(value) {
	return Array.isArray(value);
}

// src/iam/terraform.ts
/** The newest thing that is asked of the provider: an OIDC provider without thumbprints, which GitHub's does not need. */
const AWS_PROVIDER = ">= 5.81";
/** The access as Terraform configuration, as `terraform fmt` would have it. */
function terraformOf(access, head) {
	const { providers, roles, users, proofs, region } = access;
	const accounts = accountsOf(access);
	const providerOf = (account) => new Expression(`aws.${aliasOf(account)}`);
	const nameOf = namesFor(roles.map(({ role }) => [role.arn, labelOf(role.name)]));
	const userLabelOf = namesFor(users.map(({ user }) => [user.arn, labelOf(user.name)]));
	const reference = (arn) => new Expression(`aws_iam_role.${nameOf(arn)}`);
	const made = new Set(roles.filter(({ exists }) => !exists).map(({ role }) => role.arn));
	const blocks = [
		block(["terraform"], { required_version: ">= 1.5" }, [block(["required_providers"], { aws: {
			source: "hashicorp/aws",
			version: AWS_PROVIDER
		} })]),
		block(["variable", "create_oidc_provider"], {
			description: "Whether to make the OIDC provider of GitHub; false where the account has it already.",
			type: new Expression("bool"),
			default: true
		}),
		...accounts.map((account) => block(["provider", "aws"], {
			alias: aliasOf(account),
			region,
			allowed_account_ids: [account]
		})),
		...providers.map(({ account, url, audience }) => block([
			"resource",
			"aws_iam_openid_connect_provider",
			`github_${account}`
		], {
			provider: providerOf(account),
			count: new Expression("var.create_oidc_provider ? 1 : 0"),
			url,
			client_id_list: [audience]
		})),
		...roles.flatMap((each) => roleBlocks(each, nameOf(each.role.arn), providerOf(each.role.account), reference, made)),
		...users.map(({ user, policy }) => block([
			"resource",
			"aws_iam_user_policy",
			userLabelOf(user.arn)
		], {
			provider: providerOf(user.account),
			name: "guestlist",
			user: user.name,
			policy: json(policy)
		})),
		...trustOutputs(roles, proofs)
	];
	return `${[comments(head), ...blocks].join("\n\n")}\n`;
}
function roleBlocks({ role, purpose, exists, trust, policy, after }, name, provider, reference, made) {
	const depends = after.filter((arn) => made.has(arn)).map(reference);
	const own = block([
		"resource",
		"aws_iam_role",
		name
	], {
		provider,
		name: role.name,
		path: role.path,
		description: `Guestlist: ${purpose}`,
		assume_role_policy: json(trust),
		depends_on: depends.length === 0 ? void 0 : depends
	});
	const rights = block([
		"resource",
		"aws_iam_role_policy",
		name
	], {
		provider,
		name: "guestlist",
		role: exists ? role.name : new Expression(`${reference(role.arn).text}.id`),
		policy: json(policy)
	});
	const all = exists ? [] : [own];
	return policy.Statement.length === 0 ? all : [...all, rights];
}
/** What the trust policies of roles must hold that are not made here. */
function trustOutputs(roles, proofs) {
	const wanted = {};
	for (const { role, exists, trust } of roles) if (exists) wanted[role.arn] = toHcl(trust.Statement);
	for (const { role, statement } of proofs) wanted[role.arn] = toHcl([statement]);
	if (Object.keys(wanted).length === 0) return [];
	return [block(["output", "guestlist_trust_to_add"], {
		description: "Statements that the trust policies of these roles need, which are not made here.",
		value: wanted
	})];
}
function json(policy) {
	return new Call("jsonencode", toHcl(policy));
}
function toHcl(data) {
	return data;
}
/** A label of a block is an identifier. */
function labelOf(name) {
	return name.replace(/\W/g, "_").replace(/^(?=\d)/, "_");
}
function aliasOf(account) {
	return `account_${account}`;
}

// src/iam/render.ts
/** The access in a form that can be used as it is. */
function renderAccess(access, format) {
	const head = [headline(access), ...access.notes];
	switch (format) {
		case "terraform": return terraformOf(access, head);
		case "cloudformation": return cloudFormationOf(access, head);
		case "kubernetes": return `${comments(head)}\n${access.manifests.map((manifest) => (0, import_dist.stringify)(manifest, { lineWidth: 0 })).join("---\n")}`;
		case "json": return `${plainJson(JSON.stringify(accessJson(access), null, 2))}\n`;
	}
}
function headline({ cluster, workflows: { repository, branch, environment } }) {
	return `What lets ${repository} into the cluster ${cluster}: pull requests to read, merges to ${branch}${environment === void 0 ? "" : ` in the environment ${environment}`} to write.`;
}
/** schemas/iam.schema.json */
function accessJson(access) {
	const { cluster, region, workflows, providers, roles, users, proofs, manifests, notes } = access;
	return {
		apiVersion: "guestlist/v1",
		kind: "Iam",
		cluster,
		region,
		repository: workflows.repository,
		branch: workflows.branch,
		environment: workflows.environment ?? null,
		providers: providers.map((provider) => ({
			account: provider.account,
			arn: arnOfProvider(provider),
			url: provider.url,
			audience: provider.audience
		})),
		roles: roles.map(({ role, purpose, exists, trust, policy }) => ({
			arn: role.arn,
			purpose,
			exists,
			trust,
			policy
		})),
		users: users.map(({ user, policy }) => ({
			arn: user.arn,
			policy
		})),
		proofs: proofs.map(({ role, statement }) => ({
			arn: role.arn,
			trust: statement
		})),
		manifests,
		notes
	};
}

export { renderAccess };