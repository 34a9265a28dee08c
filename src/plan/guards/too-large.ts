import type { BuiltInGuard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

// Kubernetes allows 1 MiB for a ConfigMap's data and 256 KiB for an object's annotations (pkg/apis/core/validation).
const MAX_DATA_BYTES = 1024 * 1024;
const MAX_ANNOTATION_BYTES = 256 * 1024;

/** What would be written fits. */
export const tooLarge: BuiltInGuard = {
  id: 'too-large',
  summary: 'The ConfigMap stays within what Kubernetes stores.',
  why: 'A change that Kubernetes is sure to refuse would fail half-way through the clusters of a merge.',
  refuses: 'After the change the data of aws-auth would have more than 1 MiB, or its annotations more than 256 KiB.',
  final: 'It cannot be allowed: the API server refuses the change whatever Guestlist says.',
  *check(plan) {
    if (!hasChanges(plan)) return;
    const data = bytesOf(plan.next.data);
    const annotations = bytesOf(plan.next.metadata.annotations);
    const remedy = 'Grant to fewer, shared roles, or move principals to EKS access entries.';
    if (data > MAX_DATA_BYTES)
      yield { message: `aws-auth would have ${data} bytes of data; ${MAX_DATA_BYTES} are the most.`, remedy };
    if (annotations > MAX_ANNOTATION_BYTES) {
      yield {
        message: `aws-auth would have ${annotations} bytes of annotations; ${MAX_ANNOTATION_BYTES} are the most.`,
        remedy,
      };
    }
  },
};

function bytesOf(texts: Readonly<Record<string, string>> | undefined): number {
  return Object.entries(texts ?? {}).reduce(
    (sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text),
    0,
  );
}
