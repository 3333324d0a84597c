import { example, nothing, type Example } from '../testing/example';
import TableList from './TableList.svelte';

const columns = [
  { id: 'name', label: '姓名' },
  { id: 'relation', label: '關係' },
];

export const examples: Example[] = [
  example('no row yet', TableList, { id: 'a', label: '家人', columns, rows: [], max: 5, addLabel: '加一個人', emptyText: '還沒有人。', onedit: nothing, ondelete: nothing, onadd: nothing }),
  example('two rows, one wrong', TableList, {
    id: 'b',
    label: '家人',
    columns,
    rows: [
      { index: 0, cells: { name: '林美玉', relation: '女兒' } },
      { index: 1, cells: { name: '林大同' }, problem: '關係還沒有選。' },
    ],
    max: 5,
    addLabel: '加一個人',
    onedit: nothing,
    ondelete: nothing,
    onadd: nothing,
  }),
  example('full, two pages', TableList, {
    id: 'c',
    label: '家人',
    columns,
    rows: [0, 1, 2, 3, 4].map((index) => ({ index, cells: { name: '林' + '一二三四五'[index], relation: '兄弟' } })),
    max: 5,
    addLabel: '加一個人',
    onedit: nothing,
    ondelete: nothing,
    onadd: nothing,
  }),
];
