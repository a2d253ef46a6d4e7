package org.heardportal.content.calendar;

/** A part of the United Kingdom with bank holidays of its own. */
public enum Division { ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND }
