/** Which component draws which screen of the registry. Total: a screen without one does not compile. */
import type { Component } from 'svelte';
import FormCheck from '../features/forms/FormCheck.svelte';
import FormFees from '../features/forms/FormFees.svelte';
import FormFeesSum from '../features/forms/FormFeesSum.svelte';
import FormIntro from '../features/forms/FormIntro.svelte';
import FormQuestion from '../features/forms/FormQuestion.svelte';
import FormRow from '../features/forms/FormRow.svelte';
import Forms from '../features/forms/Forms.svelte';
import FormsAll from '../features/forms/FormsAll.svelte';
import FormsGroup from '../features/forms/FormsGroup.svelte';
import FormTable from '../features/forms/FormTable.svelte';
import Help from '../features/help/Help.svelte';
import OutOfOrder from '../features/help/OutOfOrder.svelte';
import PageCode from '../features/help/PageCode.svelte';
import Statement from '../features/help/Statement.svelte';
import Home from '../features/home/Home.svelte';
import Announcements from '../features/announcements/Announcements.svelte';
import Emergency from '../features/announcements/Emergency.svelte';
import NoticeDetail from '../features/notices/NoticeDetail.svelte';
import NoticeFiles from '../features/notices/NoticeFiles.svelte';
import NoticeLot from '../features/notices/NoticeLot.svelte';
import NoticeWays from '../features/notices/NoticeWays.svelte';
import Notices from '../features/notices/Notices.svelte';
import NoticesCode from '../features/notices/NoticesCode.svelte';
import NoticesCompare from '../features/notices/NoticesCompare.svelte';
import NoticesDays from '../features/notices/NoticesDays.svelte';
import NoticesFilter from '../features/notices/NoticesFilter.svelte';
import NoticesKept from '../features/notices/NoticesKept.svelte';
import NoticesMore from '../features/notices/NoticesMore.svelte';
import NoticesRange from '../features/notices/NoticesRange.svelte';
import NoticesStart from '../features/notices/NoticesStart.svelte';
import NoticesWords from '../features/notices/NoticesWords.svelte';
import PrintAfter from '../features/print/PrintAfter.svelte';
import PrintDone from '../features/print/PrintDone.svelte';
import PrintPreview from '../features/print/PrintPreview.svelte';
import PrintProgress from '../features/print/PrintProgress.svelte';
import PrintTrouble from '../features/print/PrintTrouble.svelte';
import Privacy from '../features/privacy/Privacy.svelte';
import Access from '../features/settings/Access.svelte';
import Display from '../features/settings/Display.svelte';
import Language from '../features/settings/Language.svelte';
import Staff from '../features/staff/Staff.svelte';
import Survey from '../features/survey/Survey.svelte';
import SurveySuggest from '../features/survey/SurveySuggest.svelte';
import SurveyThanks from '../features/survey/SurveyThanks.svelte';
import SurveyWhy from '../features/survey/SurveyWhy.svelte';
import Wall from '../features/wall/Wall.svelte';
import type { ParamsOf } from './nav.svelte';
import type { ScreenId } from './registry';

type PropsOf<K extends ScreenId> = ParamsOf<K> extends undefined ? Record<string, never> : ParamsOf<K> & Record<string, unknown>;
type Components = { [K in ScreenId]: Component<PropsOf<K>> };

const COMPONENTS: Components = {
  home: Home,
  language: Language,
  display: Display,
  access: Access,
  help: Help,
  'page-code': PageCode,
  statement: Statement,
  emergency: Emergency,
  'out-of-order': OutOfOrder,
  'notices-start': NoticesStart,
  notices: Notices,
  'notices-words': NoticesWords,
  'notice-detail': NoticeDetail,
  'notices-filter': NoticesFilter,
  'notices-more': NoticesMore,
  'notices-range': NoticesRange,
  'notices-days': NoticesDays,
  'notices-code': NoticesCode,
  'notices-kept': NoticesKept,
  'notices-compare': NoticesCompare,
  'notice-files': NoticeFiles,
  'notice-lot': NoticeLot,
  'notice-ways': NoticeWays,
  announcements: Announcements,
  forms: Forms,
  'forms-group': FormsGroup,
  'forms-all': FormsAll,
  'form-intro': FormIntro,
  'form-fees': FormFees,
  'form-fees-sum': FormFeesSum,
  privacy: Privacy,
  'form-question': FormQuestion,
  'form-table': FormTable,
  'form-row': FormRow,
  'form-check': FormCheck,
  'print-preview': PrintPreview,
  'print-progress': PrintProgress,
  'print-trouble': PrintTrouble,
  'print-done': PrintDone,
  'print-after': PrintAfter,
  survey: Survey,
  'survey-why': SurveyWhy,
  'survey-suggest': SurveySuggest,
  'survey-thanks': SurveyThanks,
  staff: Staff,
  wall: Wall,
};

/** The components by screen, for a place whose parameters are its props. */
export const SCREEN_COMPONENTS = COMPONENTS as unknown as Record<ScreenId, Component<Record<string, unknown>>>;
