import { example, nothing, type Example } from '../testing/example';
import NameChoice from './NameChoice.svelte';

const names = ['海門鎮', '綠田鄉', '新溪鄉', '白沙鎮', '竹圍鄉'];

export const examples: Example[] = [
  example('names alone', NameChoice, { id: 'town', label: '哪個鄉鎮市區？', choices: names.map((name) => ({ id: name, label: name })), value: null, columns: 4, onchange: nothing }),
  example('with how many there are, one chosen', NameChoice, { id: 'found', label: '哪個鄉鎮市區？', choices: names.map((name, n) => ({ id: name, label: name, hint: `${n + 1} 件` })), value: '綠田鄉', columns: 3, onchange: nothing }),
];
