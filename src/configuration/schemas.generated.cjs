// Generated from schemas/configuration.schema.json and schemas/baseline.schema.json by scripts/compile-schemas.ts. Do not edit.
"use strict";
exports.configuration = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:guestlist:v1:configuration","title":"Guestlist configuration","description":"The file guestlist.yaml at the top of a folder that Guestlist works in: what the linter holds declarations to.","type":"object","required":["apiVersion","kind","spec"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of the format","description":"Always guestlist/v1.","const":"guestlist/v1"},"kind":{"title":"Kind","description":"Always Configuration.","const":"Configuration"},"spec":{"title":"What is decided","description":"Whatever is left out stays as it is without a guestlist.yaml.","type":"object","additionalProperties":false,"properties":{"dir":{"title":"Folder of declarations","description":"Relative to this file. The option --dir, or the input dir of the Action, goes first. Left out: access.","$ref":"#/$defs/path","default":"access","examples":["access","clusters/access"]},"rules":{"title":"Severities of rules","description":"How severe the findings of a rule are, by its id; off switches it off. A rule that cannot be suppressed may only be made more severe.","type":"object","maxProperties":1000,"additionalProperties":{"$ref":"#/$defs/severity"},"examples":[{"role-path":"off","username-default":"warning"}]},"allowed":{"title":"What grants may name","description":"A list that is left out allows anything.","type":"object","additionalProperties":false,"properties":{"accounts":{"title":"Accounts","description":"The 12-digit ids of the AWS accounts that principals may be of, between quotes.","type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":12,"pattern":"^[0-9]{12}$"},"examples":[["123456789012","111122223333"]]},"groups":{"title":"Groups","description":"The Kubernetes groups that grants may give.","type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[\\x21-\\x7e]*$"},"examples":[["view","payments:edit"]]},"partitions":{"title":"Partitions","description":"The AWS partitions that principals may be of.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["aws","aws-cn","aws-eusc","aws-iso","aws-iso-b","aws-iso-e","aws-iso-f","aws-us-gov"]},"examples":[["aws"]]}}},"baseline":{"title":"Baseline","description":"The file of findings that were there when Guestlist came, which guestlist lint --write-baseline writes. Relative to this file. Left out: there is none.","$ref":"#/$defs/path","examples":["guestlist-baseline.yaml"]}}}},"$defs":{"path":{"title":"Path","description":"Relative, with forward slashes and without .. in it.","type":"string","minLength":1,"maxLength":500,"pattern":"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"},"severity":{"title":"Severity","description":"An error stops plan and apply; a warning and a note do not. off: the rule is not run.","enum":["off","note","warning","error"]}}};
const schema32 = {"title":"Path","description":"Relative, with forward slashes and without .. in it.","type":"string","minLength":1,"maxLength":500,"pattern":"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"};
const schema33 = {"title":"Severity","description":"An error stops plan and apply; a warning and a note do not. off: the rule is not run.","enum":["off","note","warning","error"]};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$", "u");
const pattern5 = new RegExp("^[0-9]{12}$", "u");
const pattern6 = new RegExp("^[\\x21-\\x7e]*$", "u");

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
if(!((((key1 === "dir") || (key1 === "rules")) || (key1 === "allowed")) || (key1 === "baseline"))){
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
if(data2.baseline !== undefined){
let data13 = data2.baseline;
if(typeof data13 === "string"){
if(func1(data13) > 500){
const err35 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data13) < 1){
const err36 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern4.test(data13)){
const err37 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/spec/baseline",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.baseline = validate21;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:guestlist:v1:baseline","title":"Guestlist baseline","description":"Findings that were there when Guestlist came to a repository. guestlist lint --write-baseline writes it; guestlist.yaml names it under spec.baseline.","type":"object","required":["apiVersion","kind","findings"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of the format","description":"Always guestlist/v1.","const":"guestlist/v1"},"kind":{"title":"Kind","description":"Always Baseline.","const":"Baseline"},"findings":{"title":"Known findings","description":"In the order of files, rules and fingerprints.","type":"array","maxItems":20000,"items":{"title":"Known finding","description":"One finding that stops nothing.","type":"object","required":["rule","file","fingerprint"],"additionalProperties":false,"properties":{"rule":{"title":"Rule","description":"The id of the rule that found it.","type":"string","minLength":1,"maxLength":100,"examples":["duplicate-principal"]},"file":{"title":"File","description":"The path relative to the working directory, with forward slashes.","type":"string","minLength":1,"maxLength":4096,"examples":["access/teams/payments.yaml"]},"fingerprint":{"title":"Fingerprint","description":"A hash of what was found, the same wherever its lines move, and a number that tells findings apart that are alike.","type":"string","maxLength":30,"pattern":"^[0-9a-f]{16}/[1-9][0-9]*$","examples":["7f83b1657ff1fc53/1"]}}}}}};
const pattern8 = new RegExp("^[0-9a-f]{16}/[1-9][0-9]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:guestlist:v1:baseline" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
if(!pattern8.test(data6)){
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

