import type { OutlookViewTexts } from '../de/taskpane-outlook';

/** Texts of the view of what stands beside the plan, beside those of the sheet. */
export const outlook: OutlookViewTexts = {
  intro: 'Beside the plan: nothing of it changes a figure of the reconciliation.',
  amountOf: '{figure}, {of}',
  none: {
    whatIf: 'Without FTE in the posts table no post more or fewer can be computed.',
    forecast: 'No post has a date "Besetzt ab"; the forecast is the plan.',
    useOfFunds: 'No post has a date "Besetzt ab"; months without staff are not known.',
    notice: 'The workbook holds no notice that could be compared with the plan.',
    passingOn: 'No post names another carrier; nothing is passed on.',
  },
};
