package org.heardportal.content.service;

/** Whether a service can be asked for now. */
public enum Availability { OPEN, CLOSED }
