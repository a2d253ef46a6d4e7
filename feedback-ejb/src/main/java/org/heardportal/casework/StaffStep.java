package org.heardportal.casework;

/** What staff can do with a request, where its state and their rights allow it. */
public enum StaffStep { TAKE, ASK, HAND_TO_OTHERS, OTHERS_ANSWERED, ANSWER, CLOSE, REOPEN, MOVE_DUE, NOTE }
