// Generated from schemas/declaration.schema.json by scripts/compile-schemas.ts. Do not edit.
"use strict";
exports.cluster = validate27;
const schema32 = {"title":"Cluster","description":"An EKS cluster: where it is, who created it, how Guestlist signs in, and who proves a change.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"title":"Kind","description":"Cluster: an EKS cluster and the way in.","const":"Cluster"},"metadata":{"title":"Name and labels","description":"What the declaration is called, and what it can be selected by.","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name that Access declarations and --cluster use. EKS's own name too, unless spec.eksName says otherwise.","type":"string","maxLength":100,"pattern":"^[0-9A-Za-z][0-9A-Za-z_-]*$","examples":["prod","staging-eu"]},"labels":{"title":"Labels","description":"Access declarations may select clusters by these.","type":"object","maxProperties":64,"additionalProperties":{"type":"string","maxLength":63},"examples":[{"env":"prod"}]}}},"spec":{"title":"The cluster","description":"Where the cluster is, and who may sign in to it.","type":"object","required":["region","account"],"additionalProperties":false,"properties":{"region":{"title":"Region","description":"The AWS region that the cluster is in. It decides the partition too.","type":"string","maxLength":32,"pattern":"^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$","examples":["ap-northeast-2","us-gov-west-1"]},"account":{"title":"Account","description":"The 12-digit id of the AWS account that the cluster is in, between quotes so that no leading zero is lost.","type":"string","maxLength":12,"pattern":"^[0-9]{12}$","examples":["123456789012"]},"eksName":{"title":"Name in EKS","description":"The cluster's name in EKS where it is not metadata.name: two accounts may both have a cluster called main.","type":"string","maxLength":100,"pattern":"^[0-9A-Za-z][0-9A-Za-z_-]*$","examples":["main"]},"creator":{"title":"Creator","description":"The ARN of the IAM role or user that created the cluster. EKS always lets it in as system:masters; it must never be in aws-auth, and Guestlist sees to that.","$ref":"#/$defs/arn","examples":["arn:aws:iam::123456789012:role/cluster-creator"]},"signIn":{"title":"The way in","description":"Who Guestlist signs in as, in turn. First a role that trusts GitHub's OIDC provider (or an IAM user, by its keys), then each role by AssumeRole; the last is who writes. Left out: the creator alone.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/arn"},"examples":[["arn:aws:iam::111122223333:role/github-deployer","arn:aws:iam::123456789012:role/cluster-creator"]]},"planAs":{"title":"The way in for a plan","description":"As signIn, for plan in GitHub Actions: identities that may read aws-auth and no more, so that a pull request needs none that may write it. Left out: as signIn.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/arn"},"examples":[["arn:aws:iam::123456789012:role/github-reader"]]},"externalId":{"title":"External id","description":"What each AssumeRole along signIn and planAs sends as its external id, for trust policies that ask for sts:ExternalId. It is no secret.","type":"string","minLength":2,"maxLength":1224,"pattern":"^[0-9A-Za-z_+=,.@:/-]+$","examples":["guestlist-prod"]},"sessionTags":{"title":"Session tags","description":"Whether each AssumeRole along signIn and planAs says which run it is of, as session tags: Repository, Workflow, Ref, Sha, Actor and RunId. CloudTrail keeps them, and trust policies may ask for them; both sides then need sts:TagSession.","type":"boolean","default":false},"environment":{"title":"Environment","description":"The environment of GitHub whose reviewers are asked before a job of the fleet's workflow applies to this cluster. Left out: the one that the workflow names for all.","type":"string","maxLength":100,"pattern":"^[0-9A-Za-z][0-9A-Za-z_.-]*$","examples":["production-eu"]},"adopt":{"title":"Adopt","description":"Whether entries that were there before Guestlist, and that say what is declared, become this repository's, to be removed once they are no longer declared. Otherwise they are left to whoever wrote them.","type":"boolean","default":false},"onConflict":{"title":"On conflict","description":"What happens to an entry that is in the way of a grant: one of somebody else that says otherwise, or one of ours that was changed by hand. refuse: nothing is written. take: it is overwritten and becomes this repository's.","enum":["refuse","take"],"default":"refuse"},"onStale":{"title":"On a change that nobody reviewed","description":"What happens on merge to a change that no plan on a pull request has shown, since the live aws-auth has moved. refuse: nothing is written, also where GitHub does not say what was reviewed. replan: the new plan is applied, and the receipt says what nobody reviewed.","enum":["refuse","replan"],"default":"refuse"},"guard":{"title":"Who must not be locked out","description":"What must still hold after every change, besides what Guestlist keeps to anyway.","type":"object","additionalProperties":false,"properties":{"requiredPrincipals":{"title":"Required principals","description":"Roles and users that must keep a way in: a change after which one of them that gets in now would get in no longer is refused.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/arn"},"examples":[["arn:aws:iam::123456789012:role/on-call"]]},"minAdmins":{"title":"Least number of admins","description":"How many entries of administrators there must be after a change at the least: with system:masters, or with a group that a ClusterRoleBinding gives everything, as far as there are that many before. Left out: 1, or none where the creator is declared, since it keeps its own way in.","type":"integer","minimum":1,"maximum":100,"examples":[2]},"removalLimit":{"title":"Removal limit","description":"How many entries of a list one change may remove: so many, or so many percent of those that this repository owns, whichever is more.","type":"object","additionalProperties":false,"properties":{"count":{"title":"Count","description":"So many may go, however short the list.","type":"integer","minimum":1,"maximum":1000,"default":3},"percent":{"title":"Percent","description":"So many percent of a list may go, rounded up.","type":"integer","minimum":1,"maximum":100,"default":25}},"examples":[{"count":10,"percent":10}]}}},"allow":{"title":"Allowances","description":"Refusals of guards that are allowed for one change. Each is reviewed with the change that needs it, and ends by itself.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/allowance"},"examples":[[{"guard":"removal-limit","until":"2026-12-01","reason":"the payments team moves to access entries, ACCESS-77"}]]},"verify":{"title":"Who proves a change","description":"After a change Guestlist signs in as these and compares what the cluster says with what was predicted.","type":"object","additionalProperties":false,"properties":{"in":{"title":"Must get in","description":"Roles that the last role of signIn may assume, or IAM users whose keys are handed to the run. Each must get in as the plan predicts.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/arn"},"examples":[["arn:aws:iam::123456789012:role/payments-dev"]]},"out":{"title":"Must stay out","description":"Roles or users, reached the same way, that the cluster must refuse.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/arn"},"examples":[["arn:aws:iam::123456789012:role/bystander"]]},"assumable":{"title":"Whoever can be assumed","description":"Whether to try to sign in as every principal that a change adds, changes or removes too, as a few that it leaves alone, and as the creator. Who cannot be signed in as is no failure: the claim is then predicted and not proven. False where left out.","type":"boolean","default":false},"timeoutSeconds":{"title":"Patience","description":"How long to wait for the authenticator to catch up with a change, in seconds. 180 where left out.","type":"integer","minimum":1,"maximum":900,"default":180}}}}}}};
const schema33 = {"title":"Version of the declaration format","description":"Always guestlist/v1.","const":"guestlist/v1"};
const schema34 = {"title":"ARN","description":"An Amazon Resource Name of IAM.","type":"string","minLength":1,"maxLength":2048};
const schema38 = {"title":"Allowance","description":"What one guard refuses, allowed for a few days.","type":"object","required":["guard","until","reason"],"additionalProperties":false,"properties":{"guard":{"title":"Guard","description":"The guard whose refusals are allowed. docs/guards.md says what each guard keeps from happening, and which of them may be allowed.","enum":["conflict","first-apply","creator-shadowed","access-entry","writer-loses","required-principals","min-admins","node-entry","removal-limit","immutable","too-large","effect-differs"],"examples":["removal-limit"]},"until":{"title":"Until","description":"The last day on which it holds, YYYY-MM-DD in UTC: at most 14 days from today.","type":"string","format":"date","maxLength":10,"examples":["2026-12-01"]},"reason":{"title":"Reason","description":"Why, for the reviewer and for the plan's report.","type":"string","minLength":1,"maxLength":1000,"examples":["the payments team moves to access entries, ACCESS-77"]}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func3 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9A-Za-z][0-9A-Za-z_-]*$", "u");
const pattern5 = new RegExp("^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$", "u");
const pattern6 = new RegExp("^[0-9]{12}$", "u");
const pattern8 = new RegExp("^[0-9A-Za-z_+=,.@:/-]+$", "u");
const pattern9 = new RegExp("^[0-9A-Za-z][0-9A-Za-z_.-]*$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("guestlist/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "guestlist/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Cluster" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Cluster"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "labels"))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z_-]*$"+"\""};
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
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 64){
const err12 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(func1(data5) > 63){
const err13 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.spec !== undefined){
let data6 = data.spec;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.region === undefined){
const err17 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.account === undefined){
const err18 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data6){
if(!(func3.call(schema32.properties.spec.properties, key3))){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.region !== undefined){
let data7 = data6.region;
if(typeof data7 === "string"){
if(func1(data7) > 32){
const err20 = {instancePath:instancePath+"/spec/region",schemaPath:"#/properties/spec/properties/region/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data7)){
const err21 = {instancePath:instancePath+"/spec/region",schemaPath:"#/properties/spec/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/spec/region",schemaPath:"#/properties/spec/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.account !== undefined){
let data8 = data6.account;
if(typeof data8 === "string"){
if(func1(data8) > 12){
const err23 = {instancePath:instancePath+"/spec/account",schemaPath:"#/properties/spec/properties/account/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern6.test(data8)){
const err24 = {instancePath:instancePath+"/spec/account",schemaPath:"#/properties/spec/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/spec/account",schemaPath:"#/properties/spec/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.eksName !== undefined){
let data9 = data6.eksName;
if(typeof data9 === "string"){
if(func1(data9) > 100){
const err26 = {instancePath:instancePath+"/spec/eksName",schemaPath:"#/properties/spec/properties/eksName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern4.test(data9)){
const err27 = {instancePath:instancePath+"/spec/eksName",schemaPath:"#/properties/spec/properties/eksName/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z_-]*$"+"\""};
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
const err28 = {instancePath:instancePath+"/spec/eksName",schemaPath:"#/properties/spec/properties/eksName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.creator !== undefined){
let data10 = data6.creator;
if(typeof data10 === "string"){
if(func1(data10) > 2048){
const err29 = {instancePath:instancePath+"/spec/creator",schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data10) < 1){
const err30 = {instancePath:instancePath+"/spec/creator",schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/spec/creator",schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.signIn !== undefined){
let data11 = data6.signIn;
if(Array.isArray(data11)){
if(data11.length > 5){
const err32 = {instancePath:instancePath+"/spec/signIn",schemaPath:"#/properties/spec/properties/signIn/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.length < 1){
const err33 = {instancePath:instancePath+"/spec/signIn",schemaPath:"#/properties/spec/properties/signIn/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func1(data12) > 2048){
const err34 = {instancePath:instancePath+"/spec/signIn/" + i0,schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data12) < 1){
const err35 = {instancePath:instancePath+"/spec/signIn/" + i0,schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/spec/signIn/" + i0,schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/signIn",schemaPath:"#/properties/spec/properties/signIn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.planAs !== undefined){
let data13 = data6.planAs;
if(Array.isArray(data13)){
if(data13.length > 5){
const err38 = {instancePath:instancePath+"/spec/planAs",schemaPath:"#/properties/spec/properties/planAs/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13.length < 1){
const err39 = {instancePath:instancePath+"/spec/planAs",schemaPath:"#/properties/spec/properties/planAs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func1(data14) > 2048){
const err40 = {instancePath:instancePath+"/spec/planAs/" + i1,schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data14) < 1){
const err41 = {instancePath:instancePath+"/spec/planAs/" + i1,schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/spec/planAs/" + i1,schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/spec/planAs",schemaPath:"#/properties/spec/properties/planAs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.externalId !== undefined){
let data15 = data6.externalId;
if(typeof data15 === "string"){
if(func1(data15) > 1224){
const err44 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/properties/spec/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 1224},message:"must NOT have more than 1224 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func1(data15) < 2){
const err45 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/properties/spec/properties/externalId/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern8.test(data15)){
const err46 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/properties/spec/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_+=,.@:/-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_+=,.@:/-]+$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/properties/spec/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data6.sessionTags !== undefined){
if(typeof data6.sessionTags !== "boolean"){
const err48 = {instancePath:instancePath+"/spec/sessionTags",schemaPath:"#/properties/spec/properties/sessionTags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data6.environment !== undefined){
let data17 = data6.environment;
if(typeof data17 === "string"){
if(func1(data17) > 100){
const err49 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/properties/spec/properties/environment/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern9.test(data17)){
const err50 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/properties/spec/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z_.-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/properties/spec/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data6.adopt !== undefined){
if(typeof data6.adopt !== "boolean"){
const err52 = {instancePath:instancePath+"/spec/adopt",schemaPath:"#/properties/spec/properties/adopt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data6.onConflict !== undefined){
let data19 = data6.onConflict;
if(!((data19 === "refuse") || (data19 === "take"))){
const err53 = {instancePath:instancePath+"/spec/onConflict",schemaPath:"#/properties/spec/properties/onConflict/enum",keyword:"enum",params:{allowedValues: schema32.properties.spec.properties.onConflict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.onStale !== undefined){
let data20 = data6.onStale;
if(!((data20 === "refuse") || (data20 === "replan"))){
const err54 = {instancePath:instancePath+"/spec/onStale",schemaPath:"#/properties/spec/properties/onStale/enum",keyword:"enum",params:{allowedValues: schema32.properties.spec.properties.onStale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data6.guard !== undefined){
let data21 = data6.guard;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!(((key4 === "requiredPrincipals") || (key4 === "minAdmins")) || (key4 === "removalLimit"))){
const err55 = {instancePath:instancePath+"/spec/guard",schemaPath:"#/properties/spec/properties/guard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.requiredPrincipals !== undefined){
let data22 = data21.requiredPrincipals;
if(Array.isArray(data22)){
if(data22.length > 20){
const err56 = {instancePath:instancePath+"/spec/guard/requiredPrincipals",schemaPath:"#/properties/spec/properties/guard/properties/requiredPrincipals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 !== "string"){
const err57 = {instancePath:instancePath+"/spec/guard/requiredPrincipals/" + i2,schemaPath:"#/properties/spec/properties/guard/properties/requiredPrincipals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 2048){
const err58 = {instancePath:instancePath+"/spec/guard/requiredPrincipals/" + i2,schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func1(data23) < 1){
const err59 = {instancePath:instancePath+"/spec/guard/requiredPrincipals/" + i2,schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/spec/guard/requiredPrincipals/" + i2,schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
let i3 = data22.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data22[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err61 = {instancePath:instancePath+"/spec/guard/requiredPrincipals",schemaPath:"#/properties/spec/properties/guard/properties/requiredPrincipals/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err62 = {instancePath:instancePath+"/spec/guard/requiredPrincipals",schemaPath:"#/properties/spec/properties/guard/properties/requiredPrincipals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.minAdmins !== undefined){
let data24 = data21.minAdmins;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err63 = {instancePath:instancePath+"/spec/guard/minAdmins",schemaPath:"#/properties/spec/properties/guard/properties/minAdmins/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
const err64 = {instancePath:instancePath+"/spec/guard/minAdmins",schemaPath:"#/properties/spec/properties/guard/properties/minAdmins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err65 = {instancePath:instancePath+"/spec/guard/minAdmins",schemaPath:"#/properties/spec/properties/guard/properties/minAdmins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data21.removalLimit !== undefined){
let data25 = data21.removalLimit;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!((key5 === "count") || (key5 === "percent"))){
const err66 = {instancePath:instancePath+"/spec/guard/removalLimit",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.count !== undefined){
let data26 = data25.count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err67 = {instancePath:instancePath+"/spec/guard/removalLimit/count",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000 || isNaN(data26)){
const err68 = {instancePath:instancePath+"/spec/guard/removalLimit/count",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err69 = {instancePath:instancePath+"/spec/guard/removalLimit/count",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data25.percent !== undefined){
let data27 = data25.percent;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err70 = {instancePath:instancePath+"/spec/guard/removalLimit/percent",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err71 = {instancePath:instancePath+"/spec/guard/removalLimit/percent",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err72 = {instancePath:instancePath+"/spec/guard/removalLimit/percent",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/guard/removalLimit",schemaPath:"#/properties/spec/properties/guard/properties/removalLimit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/spec/guard",schemaPath:"#/properties/spec/properties/guard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data6.allow !== undefined){
let data28 = data6.allow;
if(Array.isArray(data28)){
if(data28.length > 20){
const err75 = {instancePath:instancePath+"/spec/allow",schemaPath:"#/properties/spec/properties/allow/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
let data29 = data28[i4];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.guard === undefined){
const err76 = {instancePath:instancePath+"/spec/allow/" + i4,schemaPath:"#/$defs/allowance/required",keyword:"required",params:{missingProperty: "guard"},message:"must have required property '"+"guard"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data29.until === undefined){
const err77 = {instancePath:instancePath+"/spec/allow/" + i4,schemaPath:"#/$defs/allowance/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data29.reason === undefined){
const err78 = {instancePath:instancePath+"/spec/allow/" + i4,schemaPath:"#/$defs/allowance/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key6 in data29){
if(!(((key6 === "guard") || (key6 === "until")) || (key6 === "reason"))){
const err79 = {instancePath:instancePath+"/spec/allow/" + i4,schemaPath:"#/$defs/allowance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.guard !== undefined){
let data30 = data29.guard;
if(!((((((((((((data30 === "conflict") || (data30 === "first-apply")) || (data30 === "creator-shadowed")) || (data30 === "access-entry")) || (data30 === "writer-loses")) || (data30 === "required-principals")) || (data30 === "min-admins")) || (data30 === "node-entry")) || (data30 === "removal-limit")) || (data30 === "immutable")) || (data30 === "too-large")) || (data30 === "effect-differs"))){
const err80 = {instancePath:instancePath+"/spec/allow/" + i4+"/guard",schemaPath:"#/$defs/allowance/properties/guard/enum",keyword:"enum",params:{allowedValues: schema38.properties.guard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data29.until !== undefined){
let data31 = data29.until;
if(typeof data31 === "string"){
if(func1(data31) > 10){
const err81 = {instancePath:instancePath+"/spec/allow/" + i4+"/until",schemaPath:"#/$defs/allowance/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(formats0.validate(data31))){
const err82 = {instancePath:instancePath+"/spec/allow/" + i4+"/until",schemaPath:"#/$defs/allowance/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/spec/allow/" + i4+"/until",schemaPath:"#/$defs/allowance/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data29.reason !== undefined){
let data32 = data29.reason;
if(typeof data32 === "string"){
if(func1(data32) > 1000){
const err84 = {instancePath:instancePath+"/spec/allow/" + i4+"/reason",schemaPath:"#/$defs/allowance/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func1(data32) < 1){
const err85 = {instancePath:instancePath+"/spec/allow/" + i4+"/reason",schemaPath:"#/$defs/allowance/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/spec/allow/" + i4+"/reason",schemaPath:"#/$defs/allowance/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/spec/allow/" + i4,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/spec/allow",schemaPath:"#/properties/spec/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data6.verify !== undefined){
let data33 = data6.verify;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
if(!((((key7 === "in") || (key7 === "out")) || (key7 === "assumable")) || (key7 === "timeoutSeconds"))){
const err89 = {instancePath:instancePath+"/spec/verify",schemaPath:"#/properties/spec/properties/verify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data33.in !== undefined){
let data34 = data33.in;
if(Array.isArray(data34)){
if(data34.length > 20){
const err90 = {instancePath:instancePath+"/spec/verify/in",schemaPath:"#/properties/spec/properties/verify/properties/in/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len4 = data34.length;
for(let i5=0; i5<len4; i5++){
let data35 = data34[i5];
if(typeof data35 !== "string"){
const err91 = {instancePath:instancePath+"/spec/verify/in/" + i5,schemaPath:"#/properties/spec/properties/verify/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data35 === "string"){
if(func1(data35) > 2048){
const err92 = {instancePath:instancePath+"/spec/verify/in/" + i5,schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func1(data35) < 1){
const err93 = {instancePath:instancePath+"/spec/verify/in/" + i5,schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/spec/verify/in/" + i5,schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i6 = data34.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data34[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err95 = {instancePath:instancePath+"/spec/verify/in",schemaPath:"#/properties/spec/properties/verify/properties/in/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/verify/in",schemaPath:"#/properties/spec/properties/verify/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data33.out !== undefined){
let data36 = data33.out;
if(Array.isArray(data36)){
if(data36.length > 20){
const err97 = {instancePath:instancePath+"/spec/verify/out",schemaPath:"#/properties/spec/properties/verify/properties/out/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len5 = data36.length;
for(let i7=0; i7<len5; i7++){
let data37 = data36[i7];
if(typeof data37 !== "string"){
const err98 = {instancePath:instancePath+"/spec/verify/out/" + i7,schemaPath:"#/properties/spec/properties/verify/properties/out/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data37 === "string"){
if(func1(data37) > 2048){
const err99 = {instancePath:instancePath+"/spec/verify/out/" + i7,schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func1(data37) < 1){
const err100 = {instancePath:instancePath+"/spec/verify/out/" + i7,schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/spec/verify/out/" + i7,schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
let i8 = data36.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data36[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err102 = {instancePath:instancePath+"/spec/verify/out",schemaPath:"#/properties/spec/properties/verify/properties/out/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/verify/out",schemaPath:"#/properties/spec/properties/verify/properties/out/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data33.assumable !== undefined){
if(typeof data33.assumable !== "boolean"){
const err104 = {instancePath:instancePath+"/spec/verify/assumable",schemaPath:"#/properties/spec/properties/verify/properties/assumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data33.timeoutSeconds !== undefined){
let data39 = data33.timeoutSeconds;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err105 = {instancePath:instancePath+"/spec/verify/timeoutSeconds",schemaPath:"#/properties/spec/properties/verify/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 900 || isNaN(data39)){
const err106 = {instancePath:instancePath+"/spec/verify/timeoutSeconds",schemaPath:"#/properties/spec/properties/verify/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err107 = {instancePath:instancePath+"/spec/verify/timeoutSeconds",schemaPath:"#/properties/spec/properties/verify/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/spec/verify",schemaPath:"#/properties/spec/properties/verify/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.access = validate28;
const schema41 = {"title":"Access","description":"What one team asks for: grants, and the clusters that they are for.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"title":"Kind","description":"Access: what a team asks for.","const":"Access"},"metadata":{"title":"Name and owner","description":"What the declaration is called, and who answers for it.","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"title":"Name","description":"A name for this set of grants, usually the team's.","type":"string","maxLength":100,"pattern":"^[0-9A-Za-z][0-9A-Za-z_-]*$","examples":["payments"]},"owner":{"title":"Owner","description":"Who answers for these grants: a GitHub team or user, or an address.","type":"string","minLength":1,"maxLength":256,"pattern":"^[\\x21-\\x7e]*$","examples":["@acme/payments"]}}},"spec":{"title":"Grants and their clusters","description":"Who is to get in, and where.","type":"object","required":["clusters","grants"],"additionalProperties":false,"properties":{"clusters":{"title":"Clusters","description":"Names of Cluster declarations, or the labels that a cluster must have, all of them.","type":["array","object"],"minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"string","maxLength":100,"examples":["prod"]},"required":["labels"],"additionalProperties":false,"properties":{"labels":{"title":"Labels","description":"Every cluster that has all of these labels with these values.","type":"object","minProperties":1,"maxProperties":64,"additionalProperties":{"type":"string","maxLength":63},"examples":[{"env":"prod"}]}},"examples":[["prod"],{"labels":{"env":"prod"}}]},"grants":{"title":"Grants","description":"Who gets in, as whom.","type":"array","minItems":1,"maxItems":5000,"items":{"$ref":"#/$defs/grant"}}}}}};
const pattern11 = new RegExp("^[\\x21-\\x7e]*$", "u");
const schema43 = {"title":"Grant","description":"One principal gets a username and groups. Names exactly one of role, user or account.","type":"object","additionalProperties":false,"oneOf":[{"required":["role"]},{"required":["user"]},{"required":["account"]}],"dependentSchemas":{"account":{"not":{"anyOf":[{"required":["username"]},{"required":["groups"]}]}}},"properties":{"role":{"title":"IAM role","description":"The role's ARN. A path is fine: aws-auth needs the ARN without it, and Guestlist writes it so.","$ref":"#/$defs/arn","examples":["arn:aws:iam::123456789012:role/payments-dev"]},"user":{"title":"IAM user","description":"The user's ARN, with its path if it has one.","$ref":"#/$defs/arn","examples":["arn:aws:iam::123456789012:user/designated_user"]},"account":{"title":"Whole AWS account","description":"Every role and user of the account gets in, as its own ARN, without groups. Takes no username and no groups.","type":"string","maxLength":64,"examples":["123456789012"]},"username":{"title":"Username","description":"Who Kubernetes sees. For a role NAME:{{SessionName}} where left out, for a user its name. Templates: {{AccountID}}, {{SessionName}}, {{SessionNameRaw}}, {{AccessKeyID}}, {{EC2PrivateDNSName}}.","type":"string","minLength":1,"maxLength":256,"pattern":"^[\\x20-\\x7e]*$","examples":["payments:{{SessionName}}"]},"groups":{"title":"Groups","description":"Kubernetes groups; RoleBindings and ClusterRoleBindings say what they may do.","type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[\\x21-\\x7e]*$"},"examples":[["payments:edit"]]},"reason":{"title":"Reason","description":"Why, for the reviewer and for whoever reads this in a year.","type":"string","minLength":1,"maxLength":1000,"examples":["deploys the payment service"]},"expires":{"title":"Expires","description":"The last day on which the grant holds, YYYY-MM-DD in UTC. The first apply after that day removes the entry.","type":"string","format":"date","maxLength":10,"examples":["2027-01-31"]}}};
const pattern12 = new RegExp("^[\\x20-\\x7e]*$", "u");

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
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
for(const key0 in data){
if(!(((((((key0 === "role") || (key0 === "user")) || (key0 === "account")) || (key0 === "username")) || (key0 === "groups")) || (key0 === "reason")) || (key0 === "expires"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(func1(data0) > 2048){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(func1(data1) > 2048){
const err8 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.account !== undefined){
let data2 = data.account;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err11 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err13 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data3) < 1){
const err14 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern12.test(data3)){
const err15 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"},message:"must match pattern \""+"^[\\x20-\\x7e]*$"+"\""};
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
const err16 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.groups !== undefined){
let data4 = data.groups;
if(Array.isArray(data4)){
if(data4.length > 100){
const err17 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 256){
const err18 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data5) < 1){
const err19 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern11.test(data5)){
const err20 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\""};
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
const err21 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err23 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if(typeof data6 === "string"){
if(func1(data6) > 1000){
const err24 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data6) < 1){
const err25 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.expires !== undefined){
let data7 = data.expires;
if(typeof data7 === "string"){
if(func1(data7) > 10){
const err27 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats0.validate(data7))){
const err28 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.account !== undefined){
const _errs25 = errors;
const _errs26 = errors;
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.username === undefined) && (missing0 = "username")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
valid9 = valid9 || _valid1;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.groups === undefined) && (missing1 = "groups")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs26 === errors;
if(valid8){
const err33 = {instancePath,schemaPath:"#/dependentSchemas/account/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("guestlist/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "guestlist/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Access" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Access"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "owner"))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z_-]*$"+"\""};
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
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.owner !== undefined){
let data4 = data2.owner;
if(typeof data4 === "string"){
if(func1(data4) > 256){
const err12 = {instancePath:instancePath+"/metadata/owner",schemaPath:"#/properties/metadata/properties/owner/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data4) < 1){
const err13 = {instancePath:instancePath+"/metadata/owner",schemaPath:"#/properties/metadata/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern11.test(data4)){
const err14 = {instancePath:instancePath+"/metadata/owner",schemaPath:"#/properties/metadata/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/owner",schemaPath:"#/properties/metadata/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.spec !== undefined){
let data5 = data.spec;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.clusters === undefined){
const err17 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "clusters"},message:"must have required property '"+"clusters"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.grants === undefined){
const err18 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "grants"},message:"must have required property '"+"grants"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "clusters") || (key2 === "grants"))){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.clusters !== undefined){
let data6 = data5.clusters;
if(!data6 || typeof data6 != "object"){
const err20 = {instancePath:instancePath+"/spec/clusters",schemaPath:"#/properties/spec/properties/clusters/type",keyword:"type",params:{type: schema41.properties.spec.properties.clusters.type},message:"must be array,object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data6)){
if(data6.length > 1000){
const err21 = {instancePath:instancePath+"/spec/clusters",schemaPath:"#/properties/spec/properties/clusters/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/spec/clusters",schemaPath:"#/properties/spec/properties/clusters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func1(data7) > 100){
const err23 = {instancePath:instancePath+"/spec/clusters/" + i0,schemaPath:"#/properties/spec/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err24 = {instancePath:instancePath+"/spec/clusters/" + i0,schemaPath:"#/properties/spec/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/spec/clusters",schemaPath:"#/properties/spec/properties/clusters/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.labels === undefined){
const err26 = {instancePath:instancePath+"/spec/clusters",schemaPath:"#/properties/spec/properties/clusters/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data6){
if(!(key3 === "labels")){
const err27 = {instancePath:instancePath+"/spec/clusters",schemaPath:"#/properties/spec/properties/clusters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.labels !== undefined){
let data8 = data6.labels;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 64){
const err28 = {instancePath:instancePath+"/spec/clusters/labels",schemaPath:"#/properties/spec/properties/clusters/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Object.keys(data8).length < 1){
const err29 = {instancePath:instancePath+"/spec/clusters/labels",schemaPath:"#/properties/spec/properties/clusters/properties/labels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 in data8){
let data9 = data8[key4];
if(typeof data9 === "string"){
if(func1(data9) > 63){
const err30 = {instancePath:instancePath+"/spec/clusters/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/clusters/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/spec/clusters/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/clusters/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/spec/clusters/labels",schemaPath:"#/properties/spec/properties/clusters/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data5.grants !== undefined){
let data10 = data5.grants;
if(Array.isArray(data10)){
if(data10.length > 5000){
const err33 = {instancePath:instancePath+"/spec/grants",schemaPath:"#/properties/spec/properties/grants/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/spec/grants",schemaPath:"#/properties/spec/properties/grants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
if(!(validate24(data10[i2], {instancePath:instancePath+"/spec/grants/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/spec/grants",schemaPath:"#/properties/spec/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err36 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

