package org.heardportal.guard.planted.theruntimestaysattheedge.launch;

import fish.payara.micro.PayaraMicro;

class KeepsAtTheEdge {
    Class<?> used = PayaraMicro.class;
}
