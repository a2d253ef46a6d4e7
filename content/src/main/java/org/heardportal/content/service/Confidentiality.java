package org.heardportal.content.service;

/** Whether every adviser may see requests for a service, or only its own teams. */
public enum Confidentiality { ORDINARY, RESTRICTED }
