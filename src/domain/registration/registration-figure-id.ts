export interface RegistrationFigureId {
  readonly measure: 'registration';
  /** Position among the rows of `registration`. */
  readonly row: number;
  readonly field:
    'fte' | 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare' | 'excessGrant';
}

/** What has to be registered in a year of the next budget. */
export interface RegistrationTotalFigureId {
  readonly measure: 'registration-total';
  readonly year: number;
}
