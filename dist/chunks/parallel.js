// src/parallel.ts
/**
* Does work for each item, a few at a time, and gives the results in the order of the items. What throws keeps those
* that have not begun from their turn.
*/
async function eachOf(items, atOnce, work) {
	const results = [];
	const left = [...items.entries()];
	const worker = async () => {
		for (let next = left.shift(); next !== void 0; next = left.shift()) {
			const [index, item] = next;
			try {
				results[index] = await work(item);
			} catch (error) {
				left.length = 0;
				throw error;
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return results;
}

export { eachOf as t };