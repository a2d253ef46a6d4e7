package org.heardportal.content.form;

/** Whether something must be answered. */
public enum Need { REQUIRED, OPTIONAL }
