package org.heardportal.content.service;

/** What people can do about a service. */
public enum Interaction { FIND_OUT, APPLY, BOOK, PAY, REPORT }
