/**
 * What the council asks when somebody wants something. {@link org.heardportal.content.form.FormDefinition} gives the path of questions
 * for the answers so far, {@link org.heardportal.content.form.Question} makes an answer of what was typed or says by keys what is wrong with it;
 * the words for those keys are the portal's.
 */
package org.heardportal.content.form;
