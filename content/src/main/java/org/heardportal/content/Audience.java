package org.heardportal.content;

/** Whom a page is for. */
public enum Audience { RESIDENTS, BUSINESSES }
