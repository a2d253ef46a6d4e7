package org.heardportal.guard.planted.importsfollowtheorder.account;

public class Person {
}
