/**
 * What people look for and do not find: the log of queries, the gaps that show in it, and what an owner does about them. It names nobody: words are masked
 * before they are kept, and searches of one visit are tied together by a key that is thrown away each day.
 */
package org.heardportal.discovery;
