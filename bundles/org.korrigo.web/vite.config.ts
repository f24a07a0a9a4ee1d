import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ALONE = ['office', 'roster-preview', 'uploads', 'marking/keys'].map((name) => here(`src/test/web/${name}.test.ts`))

export default defineConfig({
  root: here('src/main/web'),
  // absolute: a relative base would break assets on deep links such as /app/exams/x/copies/y
  base: '/app/',
  publicDir: here('src/main/web/public'),
  cacheDir: here('node_modules/.vite'),
  plugins: [vue()],
  resolve: { alias: { '@generated': here('target/generated'), '@': here('src/main/web') } },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir: here('target/classes/web'),
    emptyOutDir: true,
    target: 'es2022',
    // data: URLs would need a wider Content-Security-Policy
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env.KORRIGO_URL ?? 'http://localhost:8181' } },
  test: {
    root: here('.'),
    dir: here('src/test/web'),
    environment: 'happy-dom',
    server: { deps: { inline: ['vuetify'] } },
    setupFiles: [here('src/test/web/browser-gaps.ts')],
    restoreMocks: true,
    // a loaded machine is slow, not wrong
    testTimeout: 30_000,
    // most of the time went into reading Vuetify anew for every file; those that replace modules or the device's storage stay alone
    projects: [
      { extends: true, test: { name: 'together', isolate: false, exclude: ALONE } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
