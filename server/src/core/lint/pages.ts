/** Where the pages of the rules are read without the extension: docs/rules of the repository. */
const pages = 'https://github.com/okrs-as-code/okrs-as-code/blob/main/docs/rules'

/** The address of a rule's page. */
export const ruleUrl = (id: string): string => `${pages}/${id}.md`
