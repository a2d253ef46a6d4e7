/** Says what it is for. */
package explained;
