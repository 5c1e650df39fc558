package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// tiles compares every tile that Go would publish for the tree with the file of that name.
func tiles(size int64, reader tlog.HashReader) {
	checked := 0
	for level := 0; size>>(8*level) > 0; level++ {
		count := size >> (8 * level)
		for n := int64(0); n<<8 < count; n++ {
			width := 256
			if left := count - n<<8; left < 256 {
				width = int(left)
			}
			tile := tlog.Tile{H: 8, L: level, N: n, W: width}
			own, err := tlog.ReadTileData(tile, reader)
			must(err)
			same(tile.Path(), read(ourPath(tile)), own)
			checked++
		}
	}
	files := 0
	must(filepath.Walk(filepath.Join(dir, "tile"), func(name string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() && !strings.Contains(name, "/entries/") {
			files++
		}
		return err
	}))
	if files != checked {
		fail("%d files of tiles, and Go names %d", files, checked)
	}
	fmt.Printf("%d tiles: path as tlog.Tile.Path, bytes as tlog.ReadTileData\n", checked)
}

// bundles compares every bundle of entries with the entries.
func bundles(entries []string) {
	checked := 0
	for start := 0; start < len(entries); start += 256 {
		end := start + 256
		if end > len(entries) {
			end = len(entries)
		}
		var own bytes.Buffer
		for _, entry := range entries[start:end] {
			must(binary.Write(&own, binary.BigEndian, uint16(len(entry))))
			own.WriteString(entry)
		}
		tile := tlog.Tile{H: 8, L: -1, N: int64(start / 256), W: end - start}
		same(tile.Path(), read(ourPath(tile)), own.Bytes())
		checked++
	}
	fmt.Printf("%d bundles of entries: path as tlog.Tile.Path, bytes by encoding/binary\n", checked)
}

// ourPath is Go's path without the height, which C2SP tlog-tiles fixes at 8.
func ourPath(tile tlog.Tile) string {
	return strings.Replace(strings.Replace(tile.Path(), "tile/8/", "tile/", 1), "tile/data/", "tile/entries/", 1)
}

// tileReader hands our files to Go's own reader, which authenticates them.
type tileReader struct{}

func (tileReader) Height() int                     { return 8 }
func (tileReader) SaveTiles([]tlog.Tile, [][]byte) {}
func (tileReader) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		data[i] = read(ourPath(tile))
	}
	return data, nil
}
