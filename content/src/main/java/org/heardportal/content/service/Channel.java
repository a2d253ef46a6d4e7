package org.heardportal.content.service;

/** A way in which people and the council reach each other. */
public enum Channel { WEB, PHONE, COUNTER, LETTER, EMAIL }
