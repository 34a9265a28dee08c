/** Grants of so many roles, each with ten long groups: about 1,000 bytes each in aws-auth. An example for rules about size. */
export function manyGrants(count: number): string {
  const groups = Array.from(
    { length: 10 },
    (_, index) => `    - platform:eu-west-1:business-unit-payments:environment-production:service-${index}:editors`,
  ).join('\n');
  return Array.from(
    { length: count },
    (_, index) => `- role: arn:aws:iam::123456789012:role/tenant-${index}\n  groups:\n${groups}`,
  ).join('\n');
}
