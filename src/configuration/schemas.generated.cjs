// Generated from schemas/configuration.schema.json and schemas/baseline.schema.json by scripts/compile-schemas.ts. Do not edit.
"use strict";
exports.configuration = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:guestlist:v1:configuration","title":"Guestlist configuration","description":"The file guestlist.yaml at the top of a folder that Guestlist works in: what the linter holds declarations to.","type":"object","required":["apiVersion","kind","spec"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of the format","description":"Always guestlist/v1.","const":"guestlist/v1"},"kind":{"title":"Kind","description":"Always Configuration.","const":"Configuration"},"spec":{"title":"What is decided","description":"Whatever is left out stays as it is without a guestlist.yaml.","type":"object","additionalProperties":false,"properties":{"dir":{"title":"Folder of declarations","description":"Relative to this file. The option --dir, or the input dir of the Action, goes first. Left out: access.","$ref":"#/$defs/path","default":"access","examples":["access","clusters/access"]},"rules":{"title":"Severities of rules","description":"How severe the findings of a rule are, by its id; off switches it off. A rule that cannot be suppressed may only be made more severe.","type":"object","maxProperties":1000,"additionalProperties":{"$ref":"#/$defs/severity"},"examples":[{"role-path":"off","username-default":"warning"}]},"allowed":{"title":"What grants may name","description":"A list that is left out allows anything.","type":"object","additionalProperties":false,"properties":{"accounts":{"title":"Accounts","description":"The 12-digit ids of the AWS accounts that principals may be of, between quotes.","type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":12,"pattern":"^[0-9]{12}$"},"examples":[["123456789012","111122223333"]]},"groups":{"title":"Groups","description":"The Kubernetes groups that grants may give.","type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[\\x21-\\x7e]*$"},"examples":[["view","payments:edit"]]},"partitions":{"title":"Partitions","description":"The AWS partitions that principals may be of.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["aws","aws-cn","aws-eusc","aws-iso","aws-iso-b","aws-iso-e","aws-iso-f","aws-us-gov"]},"examples":[["aws"]]}}},"policies":{"title":"Policies","description":"Rules of one's own, in CEL: see docs/policies.md.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/policy"}},"baseline":{"title":"Baseline","description":"The file of findings that were there when Guestlist came, which guestlist lint --write-baseline writes. Relative to this file. Left out: there is none.","$ref":"#/$defs/path","examples":["guestlist-baseline.yaml"]}}}},"$defs":{"path":{"title":"Path","description":"Relative, with forward slashes and without .. in it.","type":"string","minLength":1,"maxLength":500,"pattern":"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"},"severity":{"title":"Severity","description":"An error stops plan and apply; a warning and a note do not. off: the rule is not run.","enum":["off","note","warning","error"]},"policy":{"title":"Guestlist policy","description":"One item under spec.policies of guestlist.yaml: a rule of one's own, in CEL.","type":"object","additionalProperties":false,"required":["id","title","expression"],"not":{"required":["message","messageExpression"]},"properties":{"id":{"title":"Id","description":"Kebab-case; none of a built-in rule. Findings carry it.","type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","examples":["masters-expire"]},"title":{"title":"Title","description":"What the policy holds people to, in one line. The message of its findings where it has none.","type":"string","minLength":1,"maxLength":200},"severity":{"title":"Severity","description":"An error stops plan and apply; a warning and a note do not.","enum":["error","warning","note"],"default":"error"},"context":{"title":"Context","description":"When it is asked: of each grant on each cluster, of each change that an apply would make, or of the pull request.","enum":["grant","change","process"],"default":"grant"},"match":{"title":"What it is about","description":"CEL. Where it is false, the policy is not asked.","type":"string","minLength":1,"maxLength":2048,"examples":["grant.kind == \"role\""]},"expression":{"title":"What has to be true","description":"CEL. False is a finding; so is what cannot be decided.","type":"string","minLength":1,"maxLength":2048,"examples":["has(grant.expires)"]},"message":{"title":"Message","description":"What a finding says.","type":"string","minLength":1},"messageExpression":{"title":"Message in CEL","description":"What a finding says, with its values.","type":"string","minLength":1,"maxLength":2048,"examples":["grant.name + \" never expires.\""]},"field":{"title":"Field","description":"Where in a grant a finding points.","enum":["principal","username","groups","reason","expires"],"default":"principal"},"docs":{"title":"Documentation","description":"An address that a finding's remedy names.","type":"string","maxLength":508,"pattern":"^https://[^\\s\"'<>`]+$"},"suppressible":{"title":"May be silenced","description":"Whether what silences findings of rules silences this policy's too.","type":"boolean","default":true},"tests":{"title":"Tests","description":"What guestlist policy test runs.","type":"array","items":{"$ref":"#/$defs/test"}}}},"test":{"title":"Test","description":"What a policy does with what is given.","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"title":"Name","description":"What the test shows, in one line.","type":"string","minLength":1,"maxLength":200},"given":{"$ref":"#/$defs/given"},"expect":{"title":"Expected","description":"pass: the policy is met, or is not about this. fail: it has a finding.","enum":["pass","fail"]},"message":{"title":"Message","description":"The finding's message to the letter; only with expect: fail.","type":"string"}}},"given":{"title":"What is given","description":"What the policy is asked of; which of these depends on its context. What is left out has a default: a cluster prod without labels, an Access team without an owner.","type":"object","additionalProperties":false,"properties":{"grant":{"$ref":"#/$defs/grant"},"access":{"title":"The Access","description":"Its name and owner.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Name","description":"metadata.name.","type":"string"},"owner":{"title":"Owner","description":"metadata.owner.","type":"string"}}},"cluster":{"title":"The cluster","description":"By the fields that policies see.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Name","description":"metadata.name.","type":"string"},"eksName":{"title":"EKS's name","description":"spec.eksName.","type":"string"},"region":{"title":"Region","description":"spec.region.","type":"string"},"account":{"title":"Account","description":"spec.account.","type":"string"},"labels":{"title":"Labels","description":"metadata.labels.","type":"object","additionalProperties":{"type":"string"}}}},"today":{"title":"Day","description":"YYYY-MM-DD in UTC. Needed where the policy asks for today.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"declarations":{"title":"Declarations","description":"YAML documents of kind Cluster and Access, instead of grant, access and cluster.","type":"string"},"change":{"$ref":"#/$defs/change"},"process":{"$ref":"#/$defs/process"},"changes":{"title":"Changes","description":"What the pull request would do to the cluster.","type":"array","items":{"$ref":"#/$defs/change"}}}},"grant":{"title":"A grant","description":"As it would stand in a declaration: exactly one of role, user and account.","type":"object","additionalProperties":false,"properties":{"role":{"title":"Role","description":"The ARN of an IAM role.","type":"string"},"user":{"title":"User","description":"The ARN of an IAM user.","type":"string"},"account":{"title":"Account","description":"The 12 digits of an account, between quotes.","type":"string"},"username":{"title":"Username","description":"Who Kubernetes sees. Left out: the default.","type":"string"},"groups":{"title":"Groups","description":"The Kubernetes groups.","type":"array","items":{"type":"string"}},"reason":{"title":"Reason","description":"Why.","type":"string"},"expires":{"title":"Last day","description":"YYYY-MM-DD.","type":"string"}}},"change":{"title":"A change","description":"What was and what is to be. Without before it is added, without after removed.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"before":{"$ref":"#/$defs/grant"},"after":{"$ref":"#/$defs/grant"}}},"process":{"title":"A pull request","description":"The facts that policies of the context process ask about.","type":"object","additionalProperties":false,"required":["author","now"],"properties":{"author":{"title":"Author","description":"The login of who opened it.","type":"string"},"approvers":{"title":"Approvers","description":"The logins of who approved its last commit.","type":"array","items":{"type":"string"}},"labels":{"title":"Labels","description":"The names of its labels.","type":"array","items":{"type":"string"}},"now":{"title":"Moment","description":"The moment of the run, such as 2026-11-24T09:00:00Z.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}}}}};
const schema32 = {"title":"Path","description":"Relative, with forward slashes and without .. in it.","type":"string","minLength":1,"maxLength":500,"pattern":"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"};
const schema33 = {"title":"Severity","description":"An error stops plan and apply; a warning and a note do not. off: the rule is not run.","enum":["off","note","warning","error"]};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$", "u");
const pattern5 = new RegExp("^[0-9]{12}$", "u");
const pattern6 = new RegExp("^[\\x21-\\x7e]*$", "u");
const schema34 = {"title":"Guestlist policy","description":"One item under spec.policies of guestlist.yaml: a rule of one's own, in CEL.","type":"object","additionalProperties":false,"required":["id","title","expression"],"not":{"required":["message","messageExpression"]},"properties":{"id":{"title":"Id","description":"Kebab-case; none of a built-in rule. Findings carry it.","type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","examples":["masters-expire"]},"title":{"title":"Title","description":"What the policy holds people to, in one line. The message of its findings where it has none.","type":"string","minLength":1,"maxLength":200},"severity":{"title":"Severity","description":"An error stops plan and apply; a warning and a note do not.","enum":["error","warning","note"],"default":"error"},"context":{"title":"Context","description":"When it is asked: of each grant on each cluster, of each change that an apply would make, or of the pull request.","enum":["grant","change","process"],"default":"grant"},"match":{"title":"What it is about","description":"CEL. Where it is false, the policy is not asked.","type":"string","minLength":1,"maxLength":2048,"examples":["grant.kind == \"role\""]},"expression":{"title":"What has to be true","description":"CEL. False is a finding; so is what cannot be decided.","type":"string","minLength":1,"maxLength":2048,"examples":["has(grant.expires)"]},"message":{"title":"Message","description":"What a finding says.","type":"string","minLength":1},"messageExpression":{"title":"Message in CEL","description":"What a finding says, with its values.","type":"string","minLength":1,"maxLength":2048,"examples":["grant.name + \" never expires.\""]},"field":{"title":"Field","description":"Where in a grant a finding points.","enum":["principal","username","groups","reason","expires"],"default":"principal"},"docs":{"title":"Documentation","description":"An address that a finding's remedy names.","type":"string","maxLength":508,"pattern":"^https://[^\\s\"'<>`]+$"},"suppressible":{"title":"May be silenced","description":"Whether what silences findings of rules silences this policy's too.","type":"boolean","default":true},"tests":{"title":"Tests","description":"What guestlist policy test runs.","type":"array","items":{"$ref":"#/$defs/test"}}}};
const func7 = Object.prototype.hasOwnProperty;
const pattern7 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
const pattern8 = new RegExp("^https://[^\\s\"'<>`]+$", "u");
const schema35 = {"title":"Test","description":"What a policy does with what is given.","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"title":"Name","description":"What the test shows, in one line.","type":"string","minLength":1,"maxLength":200},"given":{"$ref":"#/$defs/given"},"expect":{"title":"Expected","description":"pass: the policy is met, or is not about this. fail: it has a finding.","enum":["pass","fail"]},"message":{"title":"Message","description":"The finding's message to the letter; only with expect: fail.","type":"string"}}};
const schema36 = {"title":"What is given","description":"What the policy is asked of; which of these depends on its context. What is left out has a default: a cluster prod without labels, an Access team without an owner.","type":"object","additionalProperties":false,"properties":{"grant":{"$ref":"#/$defs/grant"},"access":{"title":"The Access","description":"Its name and owner.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Name","description":"metadata.name.","type":"string"},"owner":{"title":"Owner","description":"metadata.owner.","type":"string"}}},"cluster":{"title":"The cluster","description":"By the fields that policies see.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Name","description":"metadata.name.","type":"string"},"eksName":{"title":"EKS's name","description":"spec.eksName.","type":"string"},"region":{"title":"Region","description":"spec.region.","type":"string"},"account":{"title":"Account","description":"spec.account.","type":"string"},"labels":{"title":"Labels","description":"metadata.labels.","type":"object","additionalProperties":{"type":"string"}}}},"today":{"title":"Day","description":"YYYY-MM-DD in UTC. Needed where the policy asks for today.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"declarations":{"title":"Declarations","description":"YAML documents of kind Cluster and Access, instead of grant, access and cluster.","type":"string"},"change":{"$ref":"#/$defs/change"},"process":{"$ref":"#/$defs/process"},"changes":{"title":"Changes","description":"What the pull request would do to the cluster.","type":"array","items":{"$ref":"#/$defs/change"}}}};
const schema37 = {"title":"A grant","description":"As it would stand in a declaration: exactly one of role, user and account.","type":"object","additionalProperties":false,"properties":{"role":{"title":"Role","description":"The ARN of an IAM role.","type":"string"},"user":{"title":"User","description":"The ARN of an IAM user.","type":"string"},"account":{"title":"Account","description":"The 12 digits of an account, between quotes.","type":"string"},"username":{"title":"Username","description":"Who Kubernetes sees. Left out: the default.","type":"string"},"groups":{"title":"Groups","description":"The Kubernetes groups.","type":"array","items":{"type":"string"}},"reason":{"title":"Reason","description":"Why.","type":"string"},"expires":{"title":"Last day","description":"YYYY-MM-DD.","type":"string"}}};
const schema41 = {"title":"A pull request","description":"The facts that policies of the context process ask about.","type":"object","additionalProperties":false,"required":["author","now"],"properties":{"author":{"title":"Author","description":"The login of who opened it.","type":"string"},"approvers":{"title":"Approvers","description":"The logins of who approved its last commit.","type":"array","items":{"type":"string"}},"labels":{"title":"Labels","description":"The names of its labels.","type":"array","items":{"type":"string"}},"now":{"title":"Moment","description":"The moment of the run, such as 2026-11-24T09:00:00Z.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}}};
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
const schema38 = {"title":"A change","description":"What was and what is to be. Without before it is added, without after removed.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"before":{"$ref":"#/$defs/grant"},"after":{"$ref":"#/$defs/grant"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "before") || (key0 === "after"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "role") || (key1 === "user")) || (key1 === "account")) || (key1 === "username")) || (key1 === "groups")) || (key1 === "reason")) || (key1 === "expires"))){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.role !== undefined){
if(typeof data0.role !== "string"){
const err3 = {instancePath:instancePath+"/before/role",schemaPath:"#/$defs/grant/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.user !== undefined){
if(typeof data0.user !== "string"){
const err4 = {instancePath:instancePath+"/before/user",schemaPath:"#/$defs/grant/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.account !== undefined){
if(typeof data0.account !== "string"){
const err5 = {instancePath:instancePath+"/before/account",schemaPath:"#/$defs/grant/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.username !== undefined){
if(typeof data0.username !== "string"){
const err6 = {instancePath:instancePath+"/before/username",schemaPath:"#/$defs/grant/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.groups !== undefined){
let data5 = data0.groups;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err7 = {instancePath:instancePath+"/before/groups/" + i0,schemaPath:"#/$defs/grant/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/before/groups",schemaPath:"#/$defs/grant/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.reason !== undefined){
if(typeof data0.reason !== "string"){
const err9 = {instancePath:instancePath+"/before/reason",schemaPath:"#/$defs/grant/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.expires !== undefined){
if(typeof data0.expires !== "string"){
const err10 = {instancePath:instancePath+"/before/expires",schemaPath:"#/$defs/grant/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/grant/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.after !== undefined){
let data9 = data.after;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((((key2 === "role") || (key2 === "user")) || (key2 === "account")) || (key2 === "username")) || (key2 === "groups")) || (key2 === "reason")) || (key2 === "expires"))){
const err12 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.role !== undefined){
if(typeof data9.role !== "string"){
const err13 = {instancePath:instancePath+"/after/role",schemaPath:"#/$defs/grant/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.user !== undefined){
if(typeof data9.user !== "string"){
const err14 = {instancePath:instancePath+"/after/user",schemaPath:"#/$defs/grant/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.account !== undefined){
if(typeof data9.account !== "string"){
const err15 = {instancePath:instancePath+"/after/account",schemaPath:"#/$defs/grant/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.username !== undefined){
if(typeof data9.username !== "string"){
const err16 = {instancePath:instancePath+"/after/username",schemaPath:"#/$defs/grant/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.groups !== undefined){
let data14 = data9.groups;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err17 = {instancePath:instancePath+"/after/groups/" + i1,schemaPath:"#/$defs/grant/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/after/groups",schemaPath:"#/$defs/grant/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.reason !== undefined){
if(typeof data9.reason !== "string"){
const err19 = {instancePath:instancePath+"/after/reason",schemaPath:"#/$defs/grant/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.expires !== undefined){
if(typeof data9.expires !== "string"){
const err20 = {instancePath:instancePath+"/after/expires",schemaPath:"#/$defs/grant/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/grant/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "grant") || (key0 === "access")) || (key0 === "cluster")) || (key0 === "today")) || (key0 === "declarations")) || (key0 === "change")) || (key0 === "process")) || (key0 === "changes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.grant !== undefined){
let data0 = data.grant;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "role") || (key1 === "user")) || (key1 === "account")) || (key1 === "username")) || (key1 === "groups")) || (key1 === "reason")) || (key1 === "expires"))){
const err1 = {instancePath:instancePath+"/grant",schemaPath:"#/$defs/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.role !== undefined){
if(typeof data0.role !== "string"){
const err2 = {instancePath:instancePath+"/grant/role",schemaPath:"#/$defs/grant/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.user !== undefined){
if(typeof data0.user !== "string"){
const err3 = {instancePath:instancePath+"/grant/user",schemaPath:"#/$defs/grant/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.account !== undefined){
if(typeof data0.account !== "string"){
const err4 = {instancePath:instancePath+"/grant/account",schemaPath:"#/$defs/grant/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.username !== undefined){
if(typeof data0.username !== "string"){
const err5 = {instancePath:instancePath+"/grant/username",schemaPath:"#/$defs/grant/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.groups !== undefined){
let data5 = data0.groups;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err6 = {instancePath:instancePath+"/grant/groups/" + i0,schemaPath:"#/$defs/grant/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/grant/groups",schemaPath:"#/$defs/grant/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.reason !== undefined){
if(typeof data0.reason !== "string"){
const err8 = {instancePath:instancePath+"/grant/reason",schemaPath:"#/$defs/grant/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.expires !== undefined){
if(typeof data0.expires !== "string"){
const err9 = {instancePath:instancePath+"/grant/expires",schemaPath:"#/$defs/grant/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/grant",schemaPath:"#/$defs/grant/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.access !== undefined){
let data9 = data.access;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "owner"))){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err12 = {instancePath:instancePath+"/access/name",schemaPath:"#/properties/access/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.owner !== undefined){
if(typeof data9.owner !== "string"){
const err13 = {instancePath:instancePath+"/access/owner",schemaPath:"#/properties/access/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cluster !== undefined){
let data12 = data.cluster;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((((key3 === "name") || (key3 === "eksName")) || (key3 === "region")) || (key3 === "account")) || (key3 === "labels"))){
const err15 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data12.name !== undefined){
if(typeof data12.name !== "string"){
const err16 = {instancePath:instancePath+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.eksName !== undefined){
if(typeof data12.eksName !== "string"){
const err17 = {instancePath:instancePath+"/cluster/eksName",schemaPath:"#/properties/cluster/properties/eksName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.region !== undefined){
if(typeof data12.region !== "string"){
const err18 = {instancePath:instancePath+"/cluster/region",schemaPath:"#/properties/cluster/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.account !== undefined){
if(typeof data12.account !== "string"){
const err19 = {instancePath:instancePath+"/cluster/account",schemaPath:"#/properties/cluster/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.labels !== undefined){
let data17 = data12.labels;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(typeof data17[key4] !== "string"){
const err20 = {instancePath:instancePath+"/cluster/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cluster/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/cluster/labels",schemaPath:"#/properties/cluster/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.today !== undefined){
let data19 = data.today;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err23 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.declarations !== undefined){
if(typeof data.declarations !== "string"){
const err25 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.change !== undefined){
if(!(validate24(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.process !== undefined){
let data22 = data.process;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.author === undefined){
const err26 = {instancePath:instancePath+"/process",schemaPath:"#/$defs/process/required",keyword:"required",params:{missingProperty: "author"},message:"must have required property '"+"author"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data22.now === undefined){
const err27 = {instancePath:instancePath+"/process",schemaPath:"#/$defs/process/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key5 in data22){
if(!((((key5 === "author") || (key5 === "approvers")) || (key5 === "labels")) || (key5 === "now"))){
const err28 = {instancePath:instancePath+"/process",schemaPath:"#/$defs/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data22.author !== undefined){
if(typeof data22.author !== "string"){
const err29 = {instancePath:instancePath+"/process/author",schemaPath:"#/$defs/process/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data22.approvers !== undefined){
let data24 = data22.approvers;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(typeof data24[i1] !== "string"){
const err30 = {instancePath:instancePath+"/process/approvers/" + i1,schemaPath:"#/$defs/process/properties/approvers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/process/approvers",schemaPath:"#/$defs/process/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data22.labels !== undefined){
let data26 = data22.labels;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(typeof data26[i2] !== "string"){
const err32 = {instancePath:instancePath+"/process/labels/" + i2,schemaPath:"#/$defs/process/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/process/labels",schemaPath:"#/$defs/process/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data22.now !== undefined){
let data28 = data22.now;
if(typeof data28 === "string"){
if(!pattern10.test(data28)){
const err34 = {instancePath:instancePath+"/process/now",schemaPath:"#/$defs/process/properties/now/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/process/now",schemaPath:"#/$defs/process/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/process",schemaPath:"#/$defs/process/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.changes !== undefined){
let data29 = data.changes;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(!(validate24(data29[i3], {instancePath:instancePath+"/changes/" + i3,parentData:data29,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expect === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "given")) || (key0 === "expect")) || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.given !== undefined){
if(!(validate23(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
let data2 = data.expect;
if(!((data2 === "pass") || (data2 === "fail"))){
const err6 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"enum",params:{allowedValues: schema35.properties.expect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) && (missing0 = "message")) || ((data.messageExpression === undefined) && (missing0 = "messageExpression"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.expression === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema34.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern7.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(!(((data2 === "error") || (data2 === "warning")) || (data2 === "note"))){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema34.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.context !== undefined){
let data3 = data.context;
if(!(((data3 === "grant") || (data3 === "change")) || (data3 === "process"))){
const err13 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/enum",keyword:"enum",params:{allowedValues: schema34.properties.context.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.match !== undefined){
let data4 = data.match;
if(typeof data4 === "string"){
if(func1(data4) > 2048){
const err14 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data4) < 1){
const err15 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expression !== undefined){
let data5 = data.expression;
if(typeof data5 === "string"){
if(func1(data5) > 2048){
const err17 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data5) < 1){
const err18 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err20 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.messageExpression !== undefined){
let data7 = data.messageExpression;
if(typeof data7 === "string"){
if(func1(data7) > 2048){
const err22 = {instancePath:instancePath+"/messageExpression",schemaPath:"#/properties/messageExpression/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data7) < 1){
const err23 = {instancePath:instancePath+"/messageExpression",schemaPath:"#/properties/messageExpression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/messageExpression",schemaPath:"#/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.field !== undefined){
let data8 = data.field;
if(!(((((data8 === "principal") || (data8 === "username")) || (data8 === "groups")) || (data8 === "reason")) || (data8 === "expires"))){
const err25 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema34.properties.field.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.docs !== undefined){
let data9 = data.docs;
if(typeof data9 === "string"){
if(func1(data9) > 508){
const err26 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/maxLength",keyword:"maxLength",params:{limit: 508},message:"must NOT have more than 508 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern8.test(data9)){
const err27 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>`]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>`]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.suppressible !== undefined){
if(typeof data.suppressible !== "boolean"){
const err29 = {instancePath:instancePath+"/suppressible",schemaPath:"#/properties/suppressible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.tests !== undefined){
let data11 = data.tests;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data11[i0], {instancePath:instancePath+"/tests/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:guestlist:v1:configuration" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.spec === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "spec"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("guestlist/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "guestlist/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("Configuration" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Configuration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.spec !== undefined){
let data2 = data.spec;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((((key1 === "dir") || (key1 === "rules")) || (key1 === "allowed")) || (key1 === "policies")) || (key1 === "baseline"))){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.dir !== undefined){
let data3 = data2.dir;
if(typeof data3 === "string"){
if(func1(data3) > 500){
const err7 = {instancePath:instancePath+"/spec/dir",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/spec/dir",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/spec/dir",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/spec/dir",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.rules !== undefined){
let data4 = data2.rules;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
const err11 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data4){
let data5 = data4[key2];
if(!((((data5 === "off") || (data5 === "note")) || (data5 === "warning")) || (data5 === "error"))){
const err12 = {instancePath:instancePath+"/spec/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.allowed !== undefined){
let data6 = data2.allowed;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(((key3 === "accounts") || (key3 === "groups")) || (key3 === "partitions"))){
const err14 = {instancePath:instancePath+"/spec/allowed",schemaPath:"#/properties/spec/properties/allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.accounts !== undefined){
let data7 = data6.accounts;
if(Array.isArray(data7)){
if(data7.length > 10000){
const err15 = {instancePath:instancePath+"/spec/allowed/accounts",schemaPath:"#/properties/spec/properties/allowed/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/spec/allowed/accounts",schemaPath:"#/properties/spec/properties/allowed/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func1(data8) > 12){
const err17 = {instancePath:instancePath+"/spec/allowed/accounts/" + i0,schemaPath:"#/properties/spec/properties/allowed/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data8)){
const err18 = {instancePath:instancePath+"/spec/allowed/accounts/" + i0,schemaPath:"#/properties/spec/properties/allowed/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/spec/allowed/accounts/" + i0,schemaPath:"#/properties/spec/properties/allowed/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/spec/allowed/accounts",schemaPath:"#/properties/spec/properties/allowed/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/spec/allowed/accounts",schemaPath:"#/properties/spec/properties/allowed/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.groups !== undefined){
let data9 = data6.groups;
if(Array.isArray(data9)){
if(data9.length > 10000){
const err22 = {instancePath:instancePath+"/spec/allowed/groups",schemaPath:"#/properties/spec/properties/allowed/properties/groups/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.length < 1){
const err23 = {instancePath:instancePath+"/spec/allowed/groups",schemaPath:"#/properties/spec/properties/allowed/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func1(data10) > 256){
const err24 = {instancePath:instancePath+"/spec/allowed/groups/" + i2,schemaPath:"#/properties/spec/properties/allowed/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data10) < 1){
const err25 = {instancePath:instancePath+"/spec/allowed/groups/" + i2,schemaPath:"#/properties/spec/properties/allowed/properties/groups/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern6.test(data10)){
const err26 = {instancePath:instancePath+"/spec/allowed/groups/" + i2,schemaPath:"#/properties/spec/properties/allowed/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/spec/allowed/groups/" + i2,schemaPath:"#/properties/spec/properties/allowed/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err28 = {instancePath:instancePath+"/spec/allowed/groups",schemaPath:"#/properties/spec/properties/allowed/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err29 = {instancePath:instancePath+"/spec/allowed/groups",schemaPath:"#/properties/spec/properties/allowed/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.partitions !== undefined){
let data11 = data6.partitions;
if(Array.isArray(data11)){
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/spec/allowed/partitions",schemaPath:"#/properties/spec/properties/allowed/properties/partitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(!((((((((data12 === "aws") || (data12 === "aws-cn")) || (data12 === "aws-eusc")) || (data12 === "aws-iso")) || (data12 === "aws-iso-b")) || (data12 === "aws-iso-e")) || (data12 === "aws-iso-f")) || (data12 === "aws-us-gov"))){
const err31 = {instancePath:instancePath+"/spec/allowed/partitions/" + i4,schemaPath:"#/properties/spec/properties/allowed/properties/partitions/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.allowed.properties.partitions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i5 = data11.length;
let j2;
if(i5 > 1){
outer0:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data11[i5], data11[j2])){
const err32 = {instancePath:instancePath+"/spec/allowed/partitions",schemaPath:"#/properties/spec/properties/allowed/properties/partitions/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/spec/allowed/partitions",schemaPath:"#/properties/spec/properties/allowed/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/spec/allowed",schemaPath:"#/properties/spec/properties/allowed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.policies !== undefined){
let data13 = data2.policies;
if(Array.isArray(data13)){
if(data13.length > 100){
const err35 = {instancePath:instancePath+"/spec/policies",schemaPath:"#/properties/spec/properties/policies/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len3 = data13.length;
for(let i6=0; i6<len3; i6++){
if(!(validate21(data13[i6], {instancePath:instancePath+"/spec/policies/" + i6,parentData:data13,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/spec/policies",schemaPath:"#/properties/spec/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.baseline !== undefined){
let data15 = data2.baseline;
if(typeof data15 === "string"){
if(func1(data15) > 500){
const err37 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func1(data15) < 1){
const err38 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern4.test(data15)){
const err39 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.baseline = validate30;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:guestlist:v1:baseline","title":"Guestlist baseline","description":"Findings that were there when Guestlist came to a repository. guestlist lint --write-baseline writes it; guestlist.yaml names it under spec.baseline.","type":"object","required":["apiVersion","kind","findings"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of the format","description":"Always guestlist/v1.","const":"guestlist/v1"},"kind":{"title":"Kind","description":"Always Baseline.","const":"Baseline"},"findings":{"title":"Known findings","description":"In the order of files, rules and fingerprints.","type":"array","maxItems":20000,"items":{"title":"Known finding","description":"One finding that stops nothing.","type":"object","required":["rule","file","fingerprint"],"additionalProperties":false,"properties":{"rule":{"title":"Rule","description":"The id of the rule, or of the policy, that found it.","type":"string","minLength":1,"maxLength":100,"examples":["duplicate-principal"]},"file":{"title":"File","description":"The path relative to the working directory, with forward slashes.","type":"string","minLength":1,"maxLength":4096,"examples":["access/teams/payments.yaml"]},"fingerprint":{"title":"Fingerprint","description":"A hash of what was found, the same wherever its lines move, and a number that tells findings apart that are alike.","type":"string","maxLength":30,"pattern":"^[0-9a-f]{16}/[1-9][0-9]*$","examples":["7f83b1657ff1fc53/1"]}}}}}};
const pattern12 = new RegExp("^[0-9a-f]{16}/[1-9][0-9]*$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:guestlist:v1:baseline" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.findings === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "findings"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("guestlist/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "guestlist/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("Baseline" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(Array.isArray(data2)){
if(data2.length > 20000){
const err6 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rule === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.file === undefined){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.fingerprint === undefined){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "rule") || (key1 === "file")) || (key1 === "fingerprint"))){
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.rule !== undefined){
let data4 = data3.rule;
if(typeof data4 === "string"){
if(func1(data4) > 100){
const err11 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.file !== undefined){
let data5 = data3.file;
if(typeof data5 === "string"){
if(func1(data5) > 4096){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.fingerprint !== undefined){
let data6 = data3.fingerprint;
if(typeof data6 === "string"){
if(func1(data6) > 30){
const err17 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern12.test(data6)){
const err18 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}/[1-9][0-9]*$"},message:"must match pattern \""+"^[0-9a-f]{16}/[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

