package org.heardportal.guard.planted.sharedstayssmall.shared;

class BreaksTogetherAsOne {
}
