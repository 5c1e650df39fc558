// Checks a sample log with the Go team's own packages for notes and transparency logs. The folder to check is the only argument;
// write-log.mjs says what is in it. Prints what it checked; the first thing that does not hold ends it with status 1.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type inclusion struct {
	Index, Size int64
	Proof       []string
}

type consistency struct {
	From, To int64
	Proof    []string
}

var dir string

func main() {
	dir = os.Args[1]
	var sample struct {
		Origin, Key  string
		Entries      []string
		Sizes        []int64
		Inclusions   []inclusion
		Consistences []consistency `json:"consistencies"`
	}
	must(json.Unmarshal(read("sample.json"), &sample))

	verifier, err := note.NewVerifier(sample.Key)
	must(err)
	roots := map[int64]tlog.Hash{}
	for _, size := range sample.Sizes {
		roots[size] = checkpoint(fmt.Sprintf("checkpoints/%d", size), sample.Origin, size, verifier)
	}
	forged := bytes.Replace(read(fmt.Sprintf("checkpoints/%d", sample.Sizes[0])), []byte("\n"), []byte("x\n"), 1)
	if _, err := note.Open(forged, note.VerifierList(verifier)); err == nil {
		fail("a forged checkpoint opened")
	}
	fmt.Printf("%d checkpoints: note.Open with the published key; and not a forged one\n", len(roots))

	// Go builds the whole log from the entries, and takes nothing from the files but those.
	var hashes []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			found[i] = hashes[index]
		}
		return found, nil
	})
	leaves := make([]tlog.Hash, len(sample.Entries))
	for i, entry := range sample.Entries {
		leaves[i] = tlog.RecordHash([]byte(entry))
		added, err := tlog.StoredHashes(int64(i), []byte(entry), reader)
		must(err)
		hashes = append(hashes, added...)
	}
	for size, root := range roots {
		computed, err := tlog.TreeHash(size, reader)
		must(err)
		same(fmt.Sprintf("root of size %d", size), computed[:], root[:])
	}
	fmt.Printf("%d roots: tlog.TreeHash over %d entries\n", len(roots), len(leaves))

	size := int64(len(leaves))
	tiles(size, reader)
	bundles(sample.Entries)

	authenticated := tlog.TileHashReader(tlog.Tree{N: size, Hash: roots[size]}, tileReader{})
	for i := int64(0); i < size; i++ {
		found, err := authenticated.ReadHashes([]int64{tlog.StoredHashIndex(0, i)})
		must(err)
		same(fmt.Sprintf("leaf %d from tiles", i), found[0][:], leaves[i][:])
	}
	fmt.Printf("%d leaf hashes: tlog.TileHashReader, each authenticated from our tiles to the checkpoint's root\n", size)

	for _, it := range sample.Inclusions {
		proof := tlog.RecordProof(decode(it.Proof))
		must(tlog.CheckRecord(proof, it.Size, roots[it.Size], it.Index, leaves[it.Index]))
		own, err := tlog.ProveRecord(it.Size, it.Index, reader)
		must(err)
		equal(fmt.Sprintf("inclusion of %d in %d", it.Index, it.Size), proof, own)
		if len(proof) > 0 {
			proof[0][0] ^= 1
			if tlog.CheckRecord(proof, it.Size, roots[it.Size], it.Index, leaves[it.Index]) == nil {
				fail("a spoilt proof of inclusion passed")
			}
		}
	}
	fmt.Printf("%d proofs of inclusion: tlog.CheckRecord, equal to tlog.ProveRecord; and none with a bit turned\n", len(sample.Inclusions))

	for _, it := range sample.Consistences {
		proof := tlog.TreeProof(decode(it.Proof))
		must(tlog.CheckTree(proof, it.To, roots[it.To], it.From, roots[it.From]))
		own, err := tlog.ProveTree(it.To, it.From, reader)
		must(err)
		equal(fmt.Sprintf("consistency from %d to %d", it.From, it.To), proof, own)
		if len(proof) > 0 {
			proof[0][0] ^= 1
			if tlog.CheckTree(proof, it.To, roots[it.To], it.From, roots[it.From]) == nil {
				fail("a spoilt proof of consistency passed")
			}
		}
	}
	fmt.Printf("%d proofs of consistency: tlog.CheckTree, equal to tlog.ProveTree; and none with a bit turned\n", len(sample.Consistences))
}

// checkpoint opens the note, checks its three lines, and gives the root.
func checkpoint(name, origin string, size int64, verifier note.Verifier) tlog.Hash {
	opened, err := note.Open(read(name), note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[1] != fmt.Sprint(size) {
		fail("%s says %q", name, opened.Text)
	}
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return root
}
