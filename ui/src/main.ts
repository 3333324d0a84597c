/** Starts the window: with Rust behind it, or, in a developer's browser, with the invented machine. */
import { mount } from 'svelte';
import App from './app/App.svelte';
import './kit';

const target = document.getElementById('app');
if (target === null) throw new Error('no #app in index.html');

if (import.meta.env.DEV && new URLSearchParams(window.location.search).has('fake')) {
  const { browse } = await import('./app/browse');
  await browse();
}

mount(App, { target });
