// src/principal/partition.ts
const partitions = [
	{
		id: "aws-cn",
		regions: /^cn-/,
		dnsSuffix: "amazonaws.com.cn",
		audience: "sts.amazonaws.com.cn",
		iam: {
			host: "iam.cn-north-1.amazonaws.com.cn",
			region: "cn-north-1"
		}
	},
	{
		id: "aws-us-gov",
		regions: /^us-gov-/,
		dnsSuffix: "amazonaws.com",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-gov.amazonaws.com",
			region: "us-gov-west-1"
		}
	},
	{
		id: "aws-iso",
		regions: /^us-iso-/,
		dnsSuffix: "c2s.ic.gov",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-iso-east-1.c2s.ic.gov",
			region: "us-iso-east-1"
		}
	},
	{
		id: "aws-iso-b",
		regions: /^us-isob-/,
		dnsSuffix: "sc2s.sgov.gov",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-isob-east-1.sc2s.sgov.gov",
			region: "us-isob-east-1"
		}
	},
	{
		id: "aws-iso-e",
		regions: /^eu-isoe-/,
		dnsSuffix: "cloud.adc-e.uk",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.eu-isoe-west-1.cloud.adc-e.uk",
			region: "eu-isoe-west-1"
		}
	},
	{
		id: "aws-iso-f",
		regions: /^us-isof-/,
		dnsSuffix: "csp.hci.ic.gov",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-isof-south-1.csp.hci.ic.gov",
			region: "us-isof-south-1"
		}
	},
	{
		id: "aws-eusc",
		regions: /^eusc-/,
		dnsSuffix: "amazonaws.eu",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.eusc-de-east-1.amazonaws.eu",
			region: "eusc-de-east-1"
		}
	},
	{
		id: "aws",
		regions: /^[a-z]{2}-/,
		dnsSuffix: "amazonaws.com",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.amazonaws.com",
			fipsHost: "iam-fips.amazonaws.com",
			region: "us-east-1"
		}
	}
];
const standard = partitions[partitions.length - 1];
/** The ids of all known partitions. */
const partitionIds = partitions.map((partition) => partition.id).sort();
/** The partition of a region; regions of no special shape belong to `aws`. */
function partitionOf(region) {
	return partitions.find((partition) => partition.regions.test(region)) ?? standard;
}
const REGION = /^(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)|us-(?:gov|iso|isob|isof)|eu-isoe|eusc-de)-(?:central|(?:north|south)(?:east|west)?|east|west)-\d{1,2}$/;
/** Whether a text has the form of a region's name. Whether there is such a region, only AWS knows. */
function isRegionName(text) {
	return REGION.test(text);
}

export { partitionIds as n, partitionOf as r, isRegionName as t };