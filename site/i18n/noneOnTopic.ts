/** Where a town's services say that none of them is on the topic that was asked for: a fragment of the address. */
export const noneOnTopic = 'none-on-topic'
