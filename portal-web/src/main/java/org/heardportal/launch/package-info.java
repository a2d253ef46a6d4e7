/**
 * Starts the portal as one program: a PostgreSQL of its own or one that it is given, the migrations, then Payara Micro with the web application.
 * Nothing here is part of the web application, and nothing there knows of it: they meet in {@link org.heardportal.launch.Setting settings} alone.
 */
package org.heardportal.launch;
