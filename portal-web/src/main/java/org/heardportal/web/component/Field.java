package org.heardportal.web.component;

/** A field of a form in the markup of GOV.UK Frontend: label or legend, hint, what is wrong, and the controls with what was typed. */
public sealed interface Field permits ChoiceField, DateField, GroupField, TextField {

    /** The field as it is written. */
    Html html();
}
