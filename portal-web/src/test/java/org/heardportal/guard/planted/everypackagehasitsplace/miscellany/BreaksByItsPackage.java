package org.heardportal.guard.planted.everypackagehasitsplace.miscellany;

class BreaksByItsPackage {
}
