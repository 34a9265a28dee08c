/**
 * Gives each of some things a name of its own: two that would be called the same are numbered.
 *
 * @param wanted what each is to be called, by its key
 */
export function namesFor(wanted: readonly (readonly [key: string, name: string])[]): (key: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, base] of wanted) {
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}${number}`;
    taken.add(name);
    names.set(key, name);
  }
  return (key) => names.get(key) ?? '';
}

/** Sentences as comments, in lines of up to 118 characters. */
export function comments(sentences: readonly string[]): string {
  return sentences
    .flatMap((sentence) => {
      const lines = [''];
      for (const word of sentence.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + word.length > 115) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines;
    })
    .map((line) => `# ${line}`)
    .join('\n');
}
