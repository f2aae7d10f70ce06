export interface RegistrationFigureId {
  readonly measure: 'registration';
  /** Position among the rows of `registration`. */
  readonly row: number;
  readonly field:
    'fte' | 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare' | 'excessGrant';
}

/** What has to be registered on an account in a year, gross. */
export interface RegistrationAccountFigureId {
  readonly measure: 'registration-account';
  /** Position among the accounts of `registration`. */
  readonly row: number;
}

/** What has to be registered in a year on all accounts. */
export interface RegistrationTotalFigureId {
  readonly measure: 'registration-total';
  readonly year: number;
  readonly field: 'expenditure' | 'income' | 'fundingNeed';
}
