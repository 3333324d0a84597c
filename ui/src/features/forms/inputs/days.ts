/** Days that a field offers for one touch. */
import { dayText } from '../../../app/dates';
import { t, type MessageKey } from '../../../i18n/t';
import type { FieldDto } from '../../../ipc';

export interface DayShortcut {
  id: string;
  label: string;
  iso: string;
}

export function dayShortcuts(field: FieldDto): DayShortcut[] {
  return field.suggestions.flatMap((suggestion, n) =>
    suggestion.value.type === 'date'
      ? [{
          id: `suggest-${n}`,
          iso: suggestion.value.iso,
          label: suggestion.key === null ? (suggestion.label ?? dayText(suggestion.value.iso)) : t(suggestion.key as MessageKey),
        }]
      : [],
  );
}
