/** Stands outside of the library, as an application does. */
package dev.gazette.apart;
