/**
 * The packaged portal as the integration tests meet it: {@link org.heardportal.portal.WithPortal} starts it once, as an operator would,
 * and gives each test a {@link org.heardportal.portal.RunningPortal}; a {@link org.heardportal.portal.Visitor} asks it over HTTP.
 */
package org.heardportal.portal;
