import tseslint from 'typescript-eslint'

/** Layers of the house, from the ground up: a folder may import from itself and from the ones before it. */
const layers = ['text', 'syntax', 'model', 'judge', 'project', 'changes', 'lint', 'features']

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
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['*.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  ...layers.map((layer, i) => ({
    files: [`server/src/core/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          ...(i + 1 < layers.length ? [{ group: layers.slice(i + 1).map((above) => `**/${above}/**`), message: `${layer} lies below this folder: see docs/architecture.md.` }] : []),
          { group: ['node:*', 'vscode', 'vscode-*'], message: 'The core knows no editor, no protocol and no Node.' },
        ],
      }],
    },
  })),
)
