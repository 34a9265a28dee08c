/** Grants of so many roles, each with ten long groups: about 1,150 bytes each in aws-auth. An example for rules about size. */
export function manyGrants(count: number): string {
  const groups = Array.from({ length: 10 }, (_, index) => `platform:tenant-${index}-${'x'.repeat(70)}`).join(', ');
  return Array.from(
    { length: count },
    (_, index) => `- role: arn:aws:iam::123456789012:role/tenant-${index}\n  groups: [${groups}]`,
  ).join('\n');
}
