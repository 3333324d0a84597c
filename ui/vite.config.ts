import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  server: {
    host: '127.0.0.1',
    port: 1420,
    strictPort: true,
    // The message files lie beside ui/, in src-tauri/words.
    fs: { allow: ['..'] },
  },
  build: {
    // The engine of the oldest machine we install on: WebKitGTK 2.50, WebView2 of its year.
    target: ['safari17', 'chrome120'],
    outDir: 'dist',
    emptyOutDir: true,
    // No data: addresses for fonts or scripts; the content policy allows them for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One window, read from the disk: six languages and the drawings are meant to be there at once.
    chunkSizeWarningLimit: 1200,
    sourcemap: false,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tools/**/*.test.mjs'],
    setupFiles: ['src/kit/testing/setup.ts'],
    // The tokens are read as text by their test.
    css: { include: [/tokens\.css/] },
    restoreMocks: true,
  },
});
