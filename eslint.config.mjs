import tseslint from 'typescript-eslint'

/** Layers of the house, from the ground up: a folder may import from itself and from the ones before it. */
const layers = ['text', 'syntax', 'model', 'judge', 'project', 'changes', 'lint', 'features']

/** Files, and what they may not import. */
const bounded = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } })

export default tseslint.config(
  { ignores: ['**/node_modules/**', 'dist/**', '.vscode-test/**', 'docs/**', 'schemas/**'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Only where something is waited for: these rules ask the compiler, and the core is synchronous.
    files: ['server/src/{lsp,host,cli}/**/*.ts', 'server/src/*.ts', 'client/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['*.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  bounded(['server/src/host/**/*.ts'], [{ group: ['**/lsp/**', '**/cli/**'], message: 'Reading files is below the protocol and the command line.' }]),
  bounded(['server/src/lsp/**/*.ts'], [{ group: ['**/cli/**', 'node:*', 'vscode'], message: 'The protocol side runs in a browser, too.' }]),
  bounded(['client/src/**/*.ts'], [{ regex: '/server/src/(?!lsp/protocol\\.ts$)', message: 'The client imports the types of lsp/protocol.ts, and nothing else of the server.' }]),
  ...layers.map((layer, i) => bounded([`server/src/core/${layer}/**/*.ts`], [
    ...(i + 1 < layers.length ? [{ group: layers.slice(i + 1).map((above) => `**/${above}/**`), message: `${layer} lies below this folder: see docs/architecture.md.` }] : []),
    { group: ['node:*', 'vscode', 'vscode-*'], message: 'The core knows no editor, no protocol and no Node.' },
  ])),
)
